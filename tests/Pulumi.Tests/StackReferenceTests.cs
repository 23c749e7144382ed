namespace Pulumi.Tests;

public sealed class StackReferenceTests
{
    private static readonly PropertyMap Answer = PropertyMap.Of(
        ("name", PropertyValue.Of("hub")),
        ("outputs", PropertyValue.Of(PropertyMap.Of(("open", PropertyValue.Of("o")), ("hidden", PropertyValue.Secret(PropertyValue.Of("h")))))),
        ("secretOutputNames", PropertyValue.Of([PropertyValue.Of("hidden")])));

    [Fact]
    public async Task A_reference_reads_the_stack_of_its_name()
    {
        var engine = await RunAsync(_ => { });
        var read = engine.Reads.ShouldHaveSingleItem();
        (read.Type, read.Id, read.Name).ShouldBe(("pulumi:pulumi:StackReference", "hub", "hub"));
        read.Properties.ShouldBe(PropertyMap.Of(("name", PropertyValue.Of("hub"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_output_is_secret_where_it_is_so_in_its_stack(bool later) => await RunAsync(
        hub =>
        {
            var (open, hidden) = (hub.GetOutput("open"), hub.RequireOutput("hidden"));
            (open.Value(), open.IsSecret()).ShouldBe(("o", false));
            (hidden.Value(), hidden.IsSecret()).ShouldBe(("h", true));
            hub.GetOutput("none").Value().ShouldBeNull();
        },
        later);

    [Fact]
    public async Task Values_can_be_had_unless_they_are_secret() => await RunAsync(hub =>
    {
        hub.GetValueAsync("open").Result.ShouldBe("o");
        Should.Throw<InvalidOperationException>(() => hub.RequireValueAsync("hidden").GetAwaiter().GetResult()).Message.ShouldContain("RequireOutput");
        hub.GetOutputDetailsAsync("hidden").Result.SecretValue.ShouldBe("h");
        hub.GetOutputDetailsAsync("open").Result.Value.ShouldBe("o");
    });

    [Fact]
    public async Task A_required_output_that_does_not_exist_is_an_error()
    {
        var engine = new RecordingEngine { Read = _ => Answer };
        var result = await engine.RunAsync(() => new StackReference("hub").RequireOutput("none"));
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("Required output 'none' does not exist on stack 'hub'.");
    }

    private static async Task<RecordingEngine> RunAsync(Action<StackReference> use, bool later = false)
    {
        var engine = new RecordingEngine { Read = _ => Answer, AnswersLater = later };
        (await engine.RunAsync(() => use(new StackReference("hub")))).ShouldSucceed();
        return engine;
    }
}
