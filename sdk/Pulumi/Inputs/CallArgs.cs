namespace Pulumi;

/// <summary>The arguments of a method of a resource.</summary>
public abstract class CallArgs : InputArgs
{
    public static readonly CallArgs Empty = new Nothing();

    private sealed class Nothing : CallArgs;
}
