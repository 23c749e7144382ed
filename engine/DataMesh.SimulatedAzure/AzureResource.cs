namespace DataMesh.SimulatedAzure;

/// <summary>A resource as it is in the cloud, or as it would be.</summary>
/// <param name="Id">The ARM id, with the case in which it was written; ids compare without regard to case.</param>
/// <param name="Token">The Pulumi type token that made it.</param>
/// <param name="ArmType">The type in ARM, such as <c>Microsoft.Storage/storageAccounts</c>.</param>
/// <param name="Inputs">The completed inputs.</param>
/// <param name="Outputs">What the provider returns, under the provider's output names; never holds the id, which every resource
/// has.</param>
public sealed record AzureResource(
    string Id,
    string Token,
    string ArmType,
    IReadOnlyDictionary<string, object?> Inputs,
    IReadOnlyDictionary<string, object?> Outputs)
{
    /// <summary>What stands among the inputs in the place of a secret that Azure takes and never gives back.</summary>
    public const string WriteOnlyMask = "[write-only]";
}
