namespace Pulumi.Tests.Support;

internal sealed class NestedArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("depth")]
    public Input<int>? Depth { get; set; }
}
