using System.Collections.Concurrent;
using System.Text;
using Pulumi.Testing;

namespace DataMesh.Components.Tests.Harness;

/// <summary>
/// Records what is registered. With known outputs it answers as Azure would; without, it answers nothing, so that every output is unknown in a preview.
/// </summary>
internal sealed class RecordingMocks(bool known, ImmutableDictionary<string, object> hub) : IMocks
{
    private const string Kubeconfig = """
        clusters:
        - cluster:
            certificate-authority-data: Y2VydGlmaWNhdGU=
            server: https://cluster.privatelink.westeurope.azmk8s.io:443
        users:
        - user:
            token: opens-the-cluster
        """;

    private readonly ConcurrentQueue<Registered> registered = new();

    public ImmutableArray<Registered> Registered => [.. registered];

    public Task<object> CallAsync(MockCallArgs args) => args.Token == "azure-native:containerservice:listManagedClusterUserCredentials"
        ? Task.FromResult<object>(ImmutableDictionary<string, object>.Empty.Add("kubeconfigs", ImmutableArray.Create<object>(
            ImmutableDictionary<string, object>.Empty.Add("name", "clusterUser").Add("value", Convert.ToBase64String(Encoding.UTF8.GetBytes(Kubeconfig))))))
        : throw new NotSupportedException($"The mesh calls no other function, and called {args.Token}.");

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var (type, name) = (args.Type ?? "", args.Name ?? "");
        registered.Enqueue(new Registered(type, name, args.Inputs, args.Provider ?? ""));
        if (!known)
            return Task.FromResult<(string?, object)>((null, ImmutableDictionary<string, object>.Empty));
        return Task.FromResult<(string?, object)>(type == "pulumi:pulumi:StackReference"
            ? (name, ImmutableDictionary<string, object>.Empty.Add("name", name).Add("outputs", hub).Add("secretOutputNames", ImmutableArray<string>.Empty))
            : (IdOf(type, name), Outputs(type, name, args.Inputs)));
    }

    public static string IdOf(string type, string name) => $"/{type}/{name}";

    private static ImmutableDictionary<string, object> Outputs(string type, string name, ImmutableDictionary<string, object> inputs)
    {
        var nameInput = type[(type.LastIndexOf(':') + 1)..] switch
        {
            "StorageAccount" or "DatabaseAccount" => "accountName",
            "SqlResourceSqlDatabase" or "ReadWriteDatabase" => "databaseName",
            "SqlResourceSqlContainer" or "BlobContainer" => "containerName",
            "Server" => "serverName",
            "UserAssignedIdentity" => "resourceName",
            "PrivateZone" => "privateZoneName",
            var other => char.ToLowerInvariant(other[0]) + other[1..] + "Name",
        };
        var outputs = inputs.SetItem("name", inputs.GetValueOrDefault(nameInput, name));
        return type switch
        {
            "azure-native:managedidentity:UserAssignedIdentity" => outputs.Add("principalId", $"principal-{name}").Add("clientId", $"client-{name}"),
            "azure-native:containerservice:ManagedCluster" => outputs.Add("privateFQDN", $"{outputs["name"]}.privatelink.westeurope.azmk8s.io").SetItem(
                "oidcIssuerProfile", ImmutableDictionary<string, object>.Empty.Add("issuerURL", "https://westeurope.oic.prod-aks.azure.com/tenant/cluster/")),
            "azure-native:purview:Account" => outputs.SetItem("ingestionStorage", ImmutableDictionary<string, object>.Empty.Add("id", $"/ingestion/{name}")),
            "azure-native:costmanagement:Export" => outputs.SetItem(
                "identity", ImmutableDictionary<string, object>.Empty.Add("type", "SystemAssigned").Add("principalId", $"principal-{name}")),
            "azure-native:keyvault:Key" => outputs.Add("keyUriWithVersion", $"https://{inputs["vaultName"]}.vault.azure.net/keys/{outputs["name"]}/0123456789abcdef"),
            "azure-native:synapse:Workspace" => outputs.SetItem(
                "identity", ImmutableDictionary<string, object>.Empty.Add("type", "SystemAssigned").Add("principalId", $"principal-{name}")),
            "azure-native:sql:Server" => outputs.Add("fullyQualifiedDomainName", $"{outputs["name"]}.database.windows.net"),
            "azure-native:dbforpostgresql:Server" => outputs.Add("fullyQualifiedDomainName", $"{outputs["name"]}.postgres.database.azure.com"),
            _ => outputs,
        };
    }
}
