namespace Pulumi.Serialization;

/// <summary>A property as the engine gets it.</summary>
/// <param name="Value">The value; null where the program gave none.</param>
/// <param name="Dependencies">The resources that it comes from.</param>
internal readonly record struct WrittenProperty(PropertyValue? Value, DependencySet Dependencies);
