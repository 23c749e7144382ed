using System.Collections.Frozen;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Secrets that a program hands to Azure and Azure never gives back. They are checked like any input, and then forgotten: neither the
/// resource nor the file of the cloud holds them.
/// </summary>
internal static class WriteOnly
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "administratorLoginPassword", "adminPassword", "password", "secureValue", "storageAccountAccessKey", "storageAccountKey",
        "sharedAccessKey", "clientSecret", "primaryKey", "secondaryKey");

    public static bool Holds(string armType, string name) =>
        Names.Contains(name) || (name == "value" && armType == "Microsoft.KeyVault/vaults/secrets");

    /// <summary>The same tree, and the same instance when there is nothing to forget.</summary>
    public static AzureObject Forget(string armType, AzureObject tree) => (AzureObject)(ForgetIn(armType, tree) ?? tree);

    private static object? ForgetIn(string armType, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                ObjectBuilder? copy = null;
                foreach (var (key, inner) in AzureObject.From(map))
                {
                    var replaced = inner is not null && Holds(armType, key) && inner is not AzureUnknown ? AzureResource.WriteOnlyMask : ForgetIn(armType, inner);
                    if (ReferenceEquals(replaced, inner)) continue;
                    if (copy is null)
                    {
                        copy = new ObjectBuilder(map.Count);
                        foreach (var (original, kept) in AzureObject.From(map)) copy.Add(original, kept);
                    }
                    copy[key] = replaced;
                }
                return copy is null ? value : copy.Build();
            case IReadOnlyList<object?> list:
                object?[]? items = null;
                for (var i = 0; i < list.Count; i++)
                {
                    var replaced = ForgetIn(armType, list[i]);
                    if (ReferenceEquals(replaced, list[i])) continue;
                    items ??= [.. list];
                    items[i] = replaced;
                }
                return items ?? value;
            default:
                return value;
        }
    }
}
