namespace DataMesh.Engine.Tests;

public sealed class NoChangeTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Up_without_a_change_writes_nothing()
    {
        _lab.MustUp(Program);
        var before = _lab.Files();
        _lab.Clock.Now = _lab.Clock.Now.AddDays(1);
        var opened = _lab.Cloud.OpenedForChanges;

        var result = _lab.Up(Program);

        result.ExitCode.ShouldBe(0);
        result.HasChanges.ShouldBeFalse();
        _lab.Files().ShouldBe(before);
        _lab.Cloud.OpenedForChanges.ShouldBe(opened);
    }

    [Fact]
    public void Preview_writes_nothing()
    {
        var result = _lab.Preview(Program);

        TestLab.Steps(result).ShouldBe("create a\ncreate b\n");
        Directory.GetFileSystemEntries(_lab.Root).ShouldBeEmpty();
    }

    [Fact]
    public void Destroy_of_nothing_writes_nothing()
    {
        _lab.Destroy().ExitCode.ShouldBe(0);
        Directory.GetFileSystemEntries(_lab.Root).ShouldBeEmpty();
    }

    [Fact]
    public void An_up_that_is_refused_writes_nothing()
    {
        _lab.Up(stack => stack.Thing("a", new Inputs().Set("bad", "x"))).ExitCode.ShouldBe(1);
        Directory.GetFileSystemEntries(_lab.Root).ShouldBeEmpty();
    }

    [Fact]
    public void An_up_that_is_declined_writes_nothing()
    {
        _lab.Consent = plan => ValueTask.FromResult(!plan.HasChanges);

        _lab.Up(Program).Declined.ShouldBeTrue();

        Directory.GetFileSystemEntries(_lab.Root).ShouldBeEmpty();
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_output_alone_is_saved()
    {
        _lab.MustUp(stack => stack.Output("x", PropertyValue.Of("1")));

        var result = _lab.Up(stack => stack.Output("x", PropertyValue.Of("2")));

        result.HasChanges.ShouldBeFalse();
        _lab.State.StackOutputs["x"].AsString().ShouldBe("2");
    }

    private static void Program(TestStack stack)
    {
        var a = stack.Thing("a", new Inputs().Set("secret", PropertyValue.Secret(PropertyValue.Of("s3cret"))), type: FakeProvider.Vault);
        stack.Thing("b", new Inputs().From("of", a, "key"));
        stack.Output("key", a["key"]);
    }
}
