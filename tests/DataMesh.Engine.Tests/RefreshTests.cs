namespace DataMesh.Engine.Tests;

public sealed class RefreshTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Without_drift_nothing_is_written()
    {
        _lab.MustUp(Program);
        var files = _lab.Files();

        _lab.Refresh().HasChanges.ShouldBeFalse();
        _lab.Files().ShouldBe(files);
    }

    [Fact]
    public void What_others_changed_is_taken_over_and_the_next_up_puts_it_right()
    {
        _lab.MustUp(Program);
        Drift();

        TestLab.Steps(_lab.Refresh()).ShouldBe("refresh a\n");
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull().Inputs["size"].AsString().ShouldBe("99");
        _lab.MustUp(Program).ShouldBe("update a [size]\n");
        _lab.Cloud.Things["/a"].Inputs["size"].AsString().ShouldBe("1");
    }

    [Fact]
    public void What_others_deleted_is_forgotten_and_the_next_up_creates_it_again()
    {
        _lab.MustUp(Program);
        _lab.Cloud.Things.TryRemove("/a", out _);

        TestLab.Steps(_lab.Refresh()).ShouldBe("delete a\n");
        _lab.State.Find(TestLab.UrnOf("b")).ShouldNotBeNull().Dependencies.ShouldBeEmpty();
        _lab.MustUp(Program).ShouldBe("create a\n");
    }

    [Fact]
    public void Up_with_refresh_does_both()
    {
        _lab.MustUp(Program);
        Drift();
        _lab.Options = new RunOptions { Parallel = 1, Refresh = true };

        _lab.MustUp(Program).ShouldBe("update a [size]\n");
    }

    private void Drift()
    {
        var thing = _lab.Cloud.Things["/a"];
        _lab.Cloud.Things["/a"] = thing with { Inputs = thing.Inputs.With("size", PropertyValue.Of("99")) };
    }

    private static void Program(TestStack stack)
    {
        var a = stack.Thing("a", new Inputs().Set("name", "a").Set("size", "1"));
        stack.Thing("b", new Inputs().Set("name", "b").From("reads", a, "fullName"));
    }
}
