using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure;

/// <summary>What a function answered.</summary>
/// <param name="Outputs">Its outputs; empty when it was refused.</param>
/// <param name="Errors">Why it was refused; empty when it was not.</param>
public sealed record AzureInvocation(IReadOnlyDictionary<string, object?> Outputs, ImmutableArray<AzureError> Errors);
