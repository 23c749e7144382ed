namespace DataMesh.Engine.Tests;

public sealed class UnknownTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Without_the_option_everything_is_known()
    {
        var result = _lab.Preview(Program("a"));

        result.Stacks[0].Desired.Resources.ShouldAllBe(resource => !resource.Goal.Inputs.ContainsUnknowns && !resource.Goal.Outputs.ContainsUnknowns);
    }

    [Fact]
    public void Outputs_of_what_does_not_exist_yet_are_unknown()
    {
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(Program("a"));

        result.ExitCode.ShouldBe(0);
        TestLab.Steps(result).ShouldBe("create a\ncreate b\n");
        var a = result.Stacks[0].Desired.Resources.Single(
            resource => resource.Goal.Type == FakeProvider.Thing && resource.Goal.Inputs["name"].AsString() == "a").Goal;
        a.Outputs["name"].AsString().ShouldBe("a");
        a.Outputs["fullName"].IsUnknown.ShouldBeTrue();
        result.Stacks[0].Outputs["full"].IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Outputs_of_what_exists_are_known()
    {
        _lab.MustUp(Program("a"));
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(Program("a"));

        TestLab.Steps(result).ShouldBe("");
        result.Stacks[0].Outputs["full"].AsString().ShouldBe("/a");
    }

    [Fact]
    public void Outputs_of_what_is_replaced_are_unknown()
    {
        _lab.MustUp(Program("a"));
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(Program("c"));

        result.Stacks[0].Outputs["full"].IsUnknown.ShouldBeTrue();
        TestLab.Steps(result).ShouldContain("replace b [container]");
    }

    [Fact]
    public void Unknowns_cannot_be_applied()
    {
        _lab.Options = new RunOptions { Unknowns = true };
        Should.Throw<ArgumentException>(() => _lab.Up(Program("a")));
    }

    private static Action<TestStack> Program(string name) => stack =>
    {
        var a = stack.Thing("a", new Inputs().Set("name", name));
        stack.Thing("b", new Inputs().Set("name", "b").From("container", a, "id"));
        stack.Output("full", a["fullName"]);
    };
}
