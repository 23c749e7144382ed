namespace Pulumi;

/// <summary>An output of another stack: in the one property or the other, after whether it is secret.</summary>
public sealed class StackReferenceOutputDetails
{
    public object? Value { get; set; }

    public object? SecretValue { get; set; }
}
