namespace Pulumi;

/// <summary>Marks a class that the properties of an output object are read into, through its <see cref="OutputConstructorAttribute"/> constructor.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute
{
}
