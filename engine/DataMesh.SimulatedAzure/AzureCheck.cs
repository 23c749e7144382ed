using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure;

/// <summary>What Azure makes of a request before it looks at anything else.</summary>
/// <param name="Inputs">The inputs completed with automatic name, default location and the defaults of the schema; nulls are left
/// out.</param>
/// <param name="Errors">What Azure would refuse, in the order of the property names; empty when the request may go on.</param>
public sealed record AzureCheck(IReadOnlyDictionary<string, object?> Inputs, ImmutableArray<AzureError> Errors);
