namespace Pulumi;

/// <summary>Which stack a reference is to.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The name of the stack; the logical name of the reference unless set.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
