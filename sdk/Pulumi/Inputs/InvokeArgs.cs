namespace Pulumi;

/// <summary>The arguments of a provider function.</summary>
public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new Nothing();

    private sealed class Nothing : InvokeArgs;
}
