using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure;

/// <summary>The answer of the cloud to one call.</summary>
/// <param name="Resource">The resource after the call; null when there is none, or the call was refused.</param>
/// <param name="Errors">Why the call was refused; empty when it succeeded.</param>
public sealed record AzureResult(AzureResource? Resource, ImmutableArray<AzureError> Errors)
{
    /// <summary>True when nothing was refused.</summary>
    public bool Succeeded => Errors.IsEmpty;
}
