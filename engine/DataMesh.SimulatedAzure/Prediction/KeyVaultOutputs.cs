using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Key vaults, their secrets and keys: the addresses under which they are reached.</summary>
internal sealed class KeyVaultOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.KeyVault/vaults", "Microsoft.KeyVault/vaults/secrets", "Microsoft.KeyVault/vaults/keys"];

    public void Complete(OutputDraft draft)
    {
        switch (draft.ArmType)
        {
            case "Microsoft.KeyVault/vaults":
                draft.Set("properties", With(draft["properties"], ("vaultUri", UriOf(draft.Name)), ("provisioningState", "Succeeded")));
                break;
            case "Microsoft.KeyVault/vaults/secrets":
                var secret = Child(draft, "secrets");
                draft.Set("properties", With(draft["properties"], ("secretUri", secret), ("secretUriWithVersion", $"{secret}/{Version(draft)}")));
                break;
            case "Microsoft.KeyVault/vaults/keys":
                var key = Child(draft, "keys");
                draft.Set("keyUri", key);
                draft.Set("keyUriWithVersion", $"{key}/{Version(draft)}");
                foreach (var name in (ReadOnlySpan<string>)["kty", "keySize", "keyOps", "curveName"])
                    draft.Set(name, ValueTree.Get(draft.Inputs, "properties", name));
                break;
        }
    }

    private static string UriOf(string vault) => $"https://{vault.ToLowerInvariant()}.vault.azure.net/";

    private static string Child(OutputDraft draft, string kind) => $"{UriOf(draft.Text("vaultName") ?? "")}{kind}/{draft.Name}";

    private static string Version(OutputDraft draft) => DerivedId.Hex("version", ArmId.Key(draft.Id), 32);

    private static AzureObject With(object? properties, params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var result = new ObjectBuilder(16);
        if (properties is IReadOnlyDictionary<string, object?> given)
            foreach (var (key, value) in given) result.Add(key, value);
        foreach (var (key, value) in entries) result[key] = value;
        return result.Build();
    }
}
