namespace DataMesh.Engine.Tests;

public sealed class IgnoreChangesTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Theory]
    [InlineData("tags", "")]
    [InlineData("tags.a", "")]
    [InlineData("tags[\"a\"]", "")]
    [InlineData("tags.*", "")]
    [InlineData("*", "")]
    [InlineData("tags.b", "update x [tags.a]\n")]
    [InlineData("other", "update x [tags.a]\n")]
    public void A_change_at_an_ignored_path_does_not_count(string path, string expected)
    {
        _lab.MustUp(Program("1", path));

        _lab.MustUp(Program("2", path)).ShouldBe(expected);
    }

    [Fact]
    public void An_ignored_path_keeps_the_old_value_when_something_else_changes()
    {
        _lab.MustUp(Program("1", "tags.a", "s"));

        _lab.MustUp(Program("2", "tags.a", "m")).ShouldBe("update x [size]\n");

        _lab.Cloud.Things["/x"].Inputs["tags"].AsMap().ShouldNotBeNull()["a"].AsString().ShouldBe("1");
    }

    private static Action<TestStack> Program(string value, string ignore, string size = "s") => stack => stack.Thing(
        "x",
        new Inputs().Set("name", "x").Set("size", size).Set("tags", PropertyValue.Of(PropertyMap.Of(("a", PropertyValue.Of(value))))),
        request => request with { IgnoreChanges = [ignore] });
}
