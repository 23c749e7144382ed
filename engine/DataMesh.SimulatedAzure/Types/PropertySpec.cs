namespace DataMesh.SimulatedAzure.Types;

/// <summary>One property of an object in the schema.</summary>
/// <param name="Name">The name in Pulumi's schema.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="IsRequired">True when an object without it is refused (inputs) or never returned (outputs).</param>
/// <param name="Constant">The only value that it may have; null when it is free.</param>
/// <param name="Default">The value that it has when a program gives none; null when there is none.</param>
/// <param name="IsSecret">True when its value is a secret.</param>
internal sealed record PropertySpec(string Name, Shape Shape, bool IsRequired, object? Constant, object? Default, bool IsSecret);
