namespace Pulumi;

/// <summary>Keeps a value in the state of the stack: the one that it was created with, until it is replaced.</summary>
public sealed class Stash : CustomResource
{
    internal const string TypeToken = "pulumi:index:Stash";

    public Stash(string name, StashArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args, options)
    {
    }

    /// <summary>The value that is kept.</summary>
    [Output("output")]
    public Output<object> Output { get; private set; } = Unset<Output<object>>.Value;

    /// <summary>The value that the program gave last.</summary>
    [Output("input")]
    public Output<object> Input { get; private set; } = Unset<Output<object>>.Value;
}
