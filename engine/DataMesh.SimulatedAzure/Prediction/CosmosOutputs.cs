using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Cosmos DB accounts: where they are reached, in all regions and in each. The first region in the order of failover is the one that writes.</summary>
internal sealed class CosmosOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.DocumentDB/databaseAccounts"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("documentEndpoint", $"https://{draft.Name}.documents.azure.com:443/");
        draft.Set("instanceId", draft.Guid("instanceId"));
        draft.SetDefault("publicNetworkAccess", "Enabled");
        draft.SetDefault("minimalTlsVersion", "Tls12");
        var given = ValueTree.List(draft.Inputs, "locations").OfType<IReadOnlyDictionary<string, object?>>()
            .OrderBy(location => ValueTree.Get(location, "failoverPriority") as double? ?? 0).ToArray();
        if (given.Length == 0 || given.Any(location => ValueTree.Text(location, "locationName") is null)) return;
        object?[] locations = [.. given.Select(location => Location(draft.Name, location))];
        draft.Set("locations", locations);
        draft.Set("readLocations", locations);
        draft.Set("writeLocations", locations[..1]);
        draft.Set("failoverPolicies", given.Select(location => Policy(draft.Name, location)).ToArray());
    }

    private static AzureObject Location(string account, IReadOnlyDictionary<string, object?> given)
    {
        var id = IdOf(account, given);
        return AzureObject.Of(
            ("id", id),
            ("locationName", ValueTree.Text(given, "locationName")),
            ("documentEndpoint", $"https://{id}.documents.azure.com:443/"),
            ("provisioningState", "Succeeded"),
            ("failoverPriority", ValueTree.Get(given, "failoverPriority") ?? 0.0),
            ("isZoneRedundant", ValueTree.Get(given, "isZoneRedundant") ?? false));
    }

    private static object? Policy(string account, IReadOnlyDictionary<string, object?> given) => AzureObject.Of(
        ("id", IdOf(account, given)),
        ("locationName", ValueTree.Text(given, "locationName")),
        ("failoverPriority", ValueTree.Get(given, "failoverPriority") ?? 0.0));

    private static string IdOf(string account, IReadOnlyDictionary<string, object?> given) =>
        $"{account}-{Locations.Normalize(ValueTree.Text(given, "locationName") ?? "")}";
}
