namespace Pulumi.Serialization;

/// <summary>One property of an engine's answer.</summary>
/// <param name="Value">The value; null where the answer has none.</param>
/// <param name="MissingIsUnknown">Whether a value that is missing may still come.</param>
/// <param name="Dependencies">The resource itself, and the others that the value depends on.</param>
internal readonly record struct RegisteredOutput(PropertyValue? Value, bool MissingIsUnknown, DependencySet Dependencies);
