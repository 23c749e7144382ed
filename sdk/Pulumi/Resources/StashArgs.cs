namespace Pulumi;

/// <summary>What to keep.</summary>
public sealed class StashArgs : ResourceArgs
{
    [Input("input", required: true)]
    public Input<object> Input { get; set; } = Unset<Input<object>>.Value;
}
