namespace Pulumi.Tests;

public sealed class AliasTests
{
    [Fact]
    public async Task An_alias_is_sent_as_what_the_program_says()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var group = new Group("g");
            _ = new Thing("a", null, new CustomResourceOptions
            {
                Aliases =
                {
                    new Alias { Type = "test:old:Thing" },
                    new Alias { Name = Output.Create("before"), Parent = group },
                    new Alias { NoParent = true },
                    new Alias { Urn = "urn:x" },
                },
            });
        })).ShouldSucceed();
        engine["a"].Aliases.ShouldBe(
        [
            new AliasSpec { Type = "test:old:Thing" },
            new AliasSpec { Name = "before", ParentUrn = RecordingEngine.UrnOf(engine["g"].Parent, "test:index:Group", "g") },
            new AliasSpec { NoParent = true },
            new AliasSpec { Urn = "urn:x" },
        ]);
    }

    [Fact]
    public async Task An_engine_that_does_not_work_out_aliases_gets_all_urns_those_through_the_parent_included()
    {
        var engine = new RecordingEngine { MissingFeatures = ["aliasSpecs"] };
        (await engine.RunAsync(() => new Group("g", group =>
        {
            _ = new Thing("g-a", null, new CustomResourceOptions { Parent = group, Aliases = { new Alias { Type = "test:old:Thing" } } });
        }, new ComponentResourceOptions { Aliases = { new Alias { Name = "before" } } }))).ShouldSucceed();
        const string Types = "urn:pulumi:dev::mesh::pulumi:pulumi:Stack$test:index:Group";
        engine["g"].Aliases.Select(alias => alias.Urn).ShouldBe([$"{Types}::before"]);
        engine["g-a"].Aliases.Select(alias => alias.Urn).ShouldBe(
        [
            $"{Types}$test:index:Thing::before-a",
            $"{Types}$test:old:Thing::g-a",
            $"{Types}$test:old:Thing::before-a",
        ]);
    }

    [Fact]
    public async Task A_urn_is_made_of_the_run_and_the_parent() => (await new RecordingEngine().RunAsync(() =>
    {
        Urn.Create("n", "a:b:C").Value().ShouldBe("urn:pulumi:dev::mesh::a:b:C::n");
        Urn.Create("n", "a:b:C", parentUrn: "urn:pulumi:dev::mesh::x:y:Z::p", project: "other").Value().ShouldBe("urn:pulumi:dev::other::x:y:Z$a:b:C::n");
    })).ShouldSucceed();
}
