namespace Pulumi;

/// <summary>Marks an interface that stands for one of several objects, and names the property by which they are told apart.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DiscriminatedUnionDiscriminatorAttribute(string propertyName) : Attribute
{
    public string PropertyName { get; } = propertyName;
}
