namespace Pulumi;

/// <summary>The inputs of a resource or of an object nested in them.</summary>
public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new Nothing();

    private sealed class Nothing : ResourceArgs;
}
