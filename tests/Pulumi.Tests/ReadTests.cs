namespace Pulumi.Tests;

public sealed class ReadTests
{
    [Fact]
    public async Task A_resource_with_an_id_is_read()
    {
        var engine = new RecordingEngine { Read = _ => PropertyMap.Of(("text", PropertyValue.Of("there"))) };
        Thing? thing = null;
        (await engine.RunAsync(() => thing = new Thing("a", null, new CustomResourceOptions { Id = "the-id" }))).ShouldSucceed();
        engine.Reads.ShouldHaveSingleItem().Id.ShouldBe("the-id");
        engine.Registered.Length.ShouldBe(1);
        (thing!.Id.Value(), thing.Text.Value()).ShouldBe(("the-id", "there"));
    }

    [Fact]
    public async Task A_resource_with_an_empty_id_is_managed()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Thing("a", null, new CustomResourceOptions { Id = "" }))).ShouldSucceed();
        engine.Reads.ShouldBeEmpty();
        engine["a"].Custom.ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_id_is_read_as_unknown()
    {
        var engine = new RecordingEngine { DryRun = true };
        Thing? thing = null;
        (await engine.RunAsync(() => thing = new Thing("a", null, new CustomResourceOptions { Id = OutputUtilities.CreateUnknown("x") }))).ShouldSucceed();
        engine.Reads.ShouldHaveSingleItem().Id.ShouldBeNull();
        (thing!.Id.IsKnown(), thing.Text.IsKnown()).ShouldBe((false, false));
    }

    [Fact]
    public async Task A_resource_with_a_urn_is_looked_up()
    {
        var state = PropertyMap.Of(("text", PropertyValue.Of("there")));
        var engine = new RecordingEngine
        {
            Invoke = request => new InvokeResponse(
                PropertyMap.Of(("urn", request.Args["urn"]), ("id", PropertyValue.Of("i")), ("state", PropertyValue.Of(state)))),
        };
        Thing? thing = null;
        (await engine.RunAsync(() => thing = new Thing("a", null, new CustomResourceOptions { Urn = "urn:x" }))).ShouldSucceed();
        engine.Invokes.ShouldHaveSingleItem().Token.ShouldBe("pulumi:pulumi:getResource");
        (thing!.Urn.Value(), thing.Id.Value(), thing.Text.Value()).ShouldBe(("urn:x", "i", "there"));
    }
}
