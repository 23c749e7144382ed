namespace DataMesh.Engine.Tests;

public sealed class RefusedProgramTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Two_resources_with_one_name_are_refused() => CodesOf(stack =>
    {
        stack.Thing("a");
        stack.Thing("a");
    }).ShouldBe(["DM0601"]);

    [Fact]
    public void A_parent_that_is_not_registered_is_refused() =>
        CodesOf(stack => stack.Thing("a", null, request => request with { Parent = TestLab.UrnOf("nobody") })).ShouldBe(["DM0602"]);

    [Fact]
    public void A_program_that_throws_is_reported_without_a_stack_trace()
    {
        var result = _lab.Up(_ => throw new InvalidOperationException("the register is empty."));

        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0603");
        diagnostic.Message.ShouldContain("the register is empty.");
        diagnostic.Message.ShouldNotContain("   at ");
    }

    [Fact]
    public void An_unknown_package_is_refused() => CodesOf(stack => stack.Thing("a", type: "aws:s3:Bucket")).ShouldBe(["DM0605"]);

    [Fact]
    public void A_provider_that_is_not_registered_is_refused() =>
        CodesOf(stack => stack.Thing("a", null, request => request with { Provider = $"{TestLab.UrnOf("p", "pulumi:providers:fake")}::1" }))
            .ShouldBe(["DM0606"]);

    [Fact]
    public void What_this_engine_does_not_do_is_refused()
    {
        CodesOf(stack => stack.Component("a", request => request with { Remote = true })).ShouldBe(["DM0604"]);
        CodesOf(stack => stack.Thing("a", null, request => request with { ImportId = "/a" })).ShouldBe(["DM0604"]);
    }

    [Fact]
    public void A_resource_that_is_read_and_does_not_exist_is_refused() =>
        CodesOf(stack => stack.Read(new ReadResourceRequest { Id = "/nowhere", Type = FakeProvider.Thing, Name = "a", Parent = stack.Urn }))
            .ShouldBe(["DM0608"]);

    [Theory]
    [InlineData("fake:index:noSuchFunction")]
    [InlineData("aws:index:getRegion")]
    public void A_function_that_no_provider_has_is_refused(string token) => CodesOf(stack => stack.Invoke(token)).ShouldBe(["DM0610"]);

    [Fact]
    public void All_refused_inputs_are_reported_at_once() => CodesOf(stack =>
    {
        stack.Thing("a", new Inputs().Set("bad", "1"));
        stack.Thing("b", new Inputs().Set("bad", "1"));
    }).ShouldBe(["DM0701", "DM0701"]);

    [Fact]
    public void What_the_cloud_would_refuse_stops_the_run_before_anything_is_applied()
    {
        CodesOf(stack =>
        {
            stack.Thing("a", new Inputs().Set("name", "a"));
            stack.Thing("b", new Inputs().Set("name", "b").Set("container", "/nowhere"));
        }).ShouldBe(["DM0702"]);
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_that_exists_but_is_not_ours_is_not_taken_over()
    {
        using var other = new TestLab(_lab.Cloud);
        other.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a")));

        CodesOf(stack => stack.Thing("a", new Inputs().Set("name", "a"))).ShouldBe(["DM0702"]);
    }

    [Fact]
    public void Two_resources_in_one_place_are_refused() => CodesOf(stack =>
    {
        stack.Thing("a", new Inputs().Set("name", "same"));
        stack.Thing("b", new Inputs().Set("name", "same"));
    })[0].ShouldBe("DM0623");

    [Fact]
    public void A_logged_error_stops_the_run()
    {
        CodesOf(stack =>
        {
            stack.Thing("a");
            stack.Log(LogSeverity.Error, "the budget is empty");
        }).ShouldBe(["DM0609"]);
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void Messages_are_kept_without_debug()
    {
        var result = _lab.Up(stack =>
        {
            stack.Log(LogSeverity.Debug, "d");
            stack.Log(LogSeverity.Warning, "w");
        });

        result.Stacks[0].Desired.Messages.Select(message => message.Message).ShouldBe(["w"]);
    }

    private string[] CodesOf(Action<TestStack> program)
    {
        var result = _lab.Up(program);
        result.ExitCode.ShouldBe(1);
        return [.. result.AllDiagnostics.Select(diagnostic => diagnostic.Code)];
    }
}
