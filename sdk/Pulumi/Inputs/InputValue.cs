namespace Pulumi;

/// <summary>One property of an args object.</summary>
/// <param name="Name">The name that the provider knows.</param>
/// <param name="Value">The value, as the program gave it.</param>
/// <param name="Json">Whether the provider wants it as JSON text.</param>
internal readonly record struct InputValue(string Name, object? Value, bool Json);
