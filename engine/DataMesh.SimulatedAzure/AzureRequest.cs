namespace DataMesh.SimulatedAzure;

/// <summary>What a program asks Azure for: one resource, as the program wrote it.</summary>
/// <param name="Token">The Pulumi type token, such as <c>azure-native:storage:StorageAccount</c>.</param>
/// <param name="LogicalName">The name in the program; the start of an automatic name.</param>
/// <param name="Seed">What the resource is to the program (its URN): automatic names and ids are derived from it, so they stay the same
/// from run to run.</param>
/// <param name="SubscriptionId">The subscription of the provider; an input <c>subscriptionId</c> goes before it.</param>
/// <param name="TenantId">The directory that the subscription trusts.</param>
/// <param name="DefaultLocation">The provider's location, for resources that name none; null when there is none.</param>
/// <param name="Inputs">A tree of null, <see cref="bool"/>, <see cref="double"/>, <see cref="string"/>, lists, dictionaries and
/// <see cref="AzureUnknown"/>.</param>
public sealed record AzureRequest(
    string Token,
    string LogicalName,
    string Seed,
    string SubscriptionId,
    string TenantId,
    string? DefaultLocation,
    IReadOnlyDictionary<string, object?> Inputs);
