namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>What a program asks a cluster for: one object, as the program wrote it.</summary>
/// <param name="Token">The Pulumi type token, such as <c>kubernetes:core/v1:Namespace</c>.</param>
/// <param name="LogicalName">The name in the program; the start of an automatic name.</param>
/// <param name="Seed">What the object is to the program (its URN): automatic names are derived from it.</param>
/// <param name="Target">Where the provider works.</param>
/// <param name="Inputs">A tree of null, <see cref="bool"/>, <see cref="double"/>, <see cref="string"/>, lists, dictionaries and
/// <see cref="AzureUnknown"/>.</param>
public sealed record KubernetesRequest(string Token, string LogicalName, string Seed, ClusterTarget Target, IReadOnlyDictionary<string, object?> Inputs)
{
    /// <summary>Whether the program marked any of the inputs as secret: then no name is derived from them.</summary>
    public bool HoldsSecrets { get; init; }
}
