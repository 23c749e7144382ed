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
        "accountKey", "adminPassword", "adminUserPassword", "administratorLoginPassword", "certificatePassword", "clientSecret", "databricksAccessToken",
        "encodedCertificate", "password", "primaryKey", "refreshToken", "relayConnectionString", "sasToken", "secondaryKey", "secretAccessKey", "secureValue",
        "securityToken", "serverAppSecret", "serviceBusConnectionString", "sharedAccessKey", "sharedAccessPolicyKey", "sharedKey",
        "sqlAdministratorLoginPassword", "storageAccountAccessKey", "storageAccountKey", "storageContainerSasKey");

    /// <summary>Names that are secrets in one service and nothing of the kind in another.</summary>
    private static readonly FrozenSet<(string ArmType, string Name)> NamesOfTypes = FrozenSet.Create(
        ("Microsoft.ContainerService/managedClusters", "secret"),
        ("Microsoft.KeyVault/vaults/secrets", "value"),
        ("Microsoft.MachineLearningServices/workspaces/connections", "key"),
        ("Microsoft.MachineLearningServices/workspaces/connections", "pat"),
        ("Microsoft.MachineLearningServices/workspaces/connections", "sas"),
        ("Microsoft.StreamAnalytics/streamingjobs", "apiKey"));

    public static bool Holds(string armType, string name) => Names.Contains(name) || NamesOfTypes.Contains((armType, name));

    /// <summary>The same tree, and the same instance when there is nothing to forget.</summary>
    public static AzureObject Forget(string armType, AzureObject tree) => (AzureObject)(ForgetIn(armType, "", tree) ?? tree);

    /// <summary>
    /// A value that is a secret for what stands beside or above it: Data Factory's <c>SecureString</c>, a named value that says it is one,
    /// the secrets of an app.
    /// </summary>
    private static bool IsSecretValue(string armType, string owner, IReadOnlyDictionary<string, object?> map) =>
        (map.TryGetValue("type", out var type) && type is "SecureString")
        || (armType == "Microsoft.ApiManagement/service/namedValues" && map.TryGetValue("secret", out var secret) && secret is true)
        || (owner == "secrets" && armType.StartsWith("Microsoft.App/", StringComparison.Ordinal));

    private static object? ForgetIn(string armType, string owner, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                ObjectBuilder? copy = null;
                foreach (var (key, inner) in AzureObject.From(map))
                {
                    var isSecret = Holds(armType, key) || (key == "value" && IsSecretValue(armType, owner, map));
                    var replaced = inner is not null && isSecret && inner is not AzureUnknown ? AzureResource.WriteOnlyMask : ForgetIn(armType, key, inner);
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
                    var replaced = ForgetIn(armType, owner, list[i]);
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
