namespace Pulumi.Tests;

public sealed class DependencyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_property_depends_on_the_resources_that_its_value_comes_from(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        (await engine.RunAsync(() =>
        {
            var a = new Thing("a", new ThingArgs { Text = "t" });
            var b = new Thing("b", new ThingArgs { Text = "t" });
            _ = new Thing("c", new ThingArgs { Text = Output.Format($"{a.Text}{b.Text}"), Count = 1 }, new CustomResourceOptions { DependsOn = { b } });
        })).ShouldSucceed();
        engine["c"].Dependencies.ShouldBe([Urn(engine, "a"), Urn(engine, "b")]);
        engine["c"].PropertyDependencies["text"].ShouldBe([Urn(engine, "a"), Urn(engine, "b")]);
        engine["c"].PropertyDependencies["count"].ShouldBeEmpty();
        engine["c"].Inputs["text"].AsString().ShouldBe("tt");
    }

    [Fact]
    public async Task To_depend_on_a_component_is_to_depend_on_what_it_is_made_of()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var group = new Group("g", outer =>
            {
                _ = new Thing("x", null, new CustomResourceOptions { Parent = outer });
                _ = new Group(
                    "inner", inner => new Thing("y", null, new CustomResourceOptions { Parent = inner }), new ComponentResourceOptions { Parent = outer });
            });
            _ = new Thing("z", null, new CustomResourceOptions { DependsOn = { group } });
        })).ShouldSucceed();
        engine["z"].Dependencies.ShouldBe([Urn(engine, "y"), Urn(engine, "x")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_child_that_uses_its_own_component_does_not_wait_for_itself(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        (await engine.RunAsync(() => new Group("g", group =>
        {
            for (var i = 0; i < 2; i++)
                _ = new Thing($"x{i}", new ThingArgs { Text = group.Urn }, new CustomResourceOptions { Parent = group });
        }))).ShouldSucceed();
        engine["x1"].Dependencies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dependencies_that_the_engine_adds_to_an_output_are_handed_on()
    {
        var engine = new RecordingEngine
        {
            Answer = (request, response) => request.Name == "a"
                ? response with { PropertyDependencies = response.PropertyDependencies.Add("text", ["urn:pulumi:dev::mesh::t::elsewhere"]) }
                : response,
        };
        (await engine.RunAsync(() => new Thing("b", new ThingArgs { Text = new Thing("a", new ThingArgs { Text = "t" }).Text.Apply(text => text ?? "") })))
            .ShouldSucceed();
        engine["b"].Dependencies.ShouldBe(["urn:pulumi:dev::mesh::t::elsewhere", Urn(engine, "a")], ignoreOrder: true);
    }

    private static string Urn(RecordingEngine engine, string name) => RecordingEngine.UrnOf(engine[name].Parent, engine[name].Type, name);
}
