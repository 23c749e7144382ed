namespace Pulumi;

/// <summary>Marks a property of a resource as an output, with the name that the provider knows; without one, the property's own name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
