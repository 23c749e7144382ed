using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure;

/// <summary>The provider functions that a program may invoke while it is evaluated. Pure functions over what is in the cloud.</summary>
public static class AzureFunctions
{
    /// <summary>The outputs of a function; null when the simulated Azure does not know it.</summary>
    /// <param name="cloud">The cloud to look into.</param>
    /// <param name="types">The types that are known: a function <c>getX</c> reads a resource of the type <c>X</c>.</param>
    /// <param name="request">The function's token, its arguments as inputs, and the provider's subscription, directory and
    /// location.</param>
    public static AzureInvocation? Invoke(ICloudView cloud, AzureTypes types, AzureRequest request)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(request);
        return request.Token switch
        {
            "azure-native:authorization:getClientConfig" => new AzureInvocation(ClientConfig(request), []),
            "azure-native:storage:listStorageAccountKeys" => StorageKeys(cloud, types, request),
            "azure-native:containerservice:listManagedClusterUserCredentials" => ClusterCredentials(cloud, types, request, "clusterUser"),
            "azure-native:containerservice:listManagedClusterAdminCredentials" => ClusterCredentials(cloud, types, request, "clusterAdmin"),
            _ => Get(cloud, types, request),
        };
    }

    /// <summary>The one who deploys: a user of the simulated directory, the same in every run.</summary>
    private static AzureObject ClientConfig(AzureRequest request) => AzureObject.Of(
        ("clientId", DerivedId.Guid("deployer's client", request.TenantId)),
        ("objectId", DerivedId.Guid("deployer", request.TenantId)),
        ("subscriptionId", request.SubscriptionId),
        ("tenantId", request.TenantId));

    private static AzureInvocation? StorageKeys(ICloudView cloud, AzureTypes types, AzureRequest request)
    {
        if (types.Find("azure-native:storage:StorageAccount")?.Path.Fill(request.Inputs, request.SubscriptionId) is not { } id) return null;
        if (cloud.Find(id) is null) return NotFound(id);
        object? Key(string name) => AzureObject.Of(
            ("creationTime", Filler.Moment),
            ("keyName", name),
            ("permissions", "FULL"),
            ("value", Convert.ToBase64String(Convert.FromHexString(DerivedId.Hex(name, ArmId.Key(id), 64)))));
        return new AzureInvocation(AzureObject.Of(("keys", new[] { Key("key1"), Key("key2") })), []);
    }

    private static AzureInvocation? ClusterCredentials(ICloudView cloud, AzureTypes types, AzureRequest request, string user)
    {
        if (types.Find("azure-native:containerservice:ManagedCluster")?.Path.Fill(request.Inputs, request.SubscriptionId) is not { } id) return null;
        return cloud.Find(id) is { } cluster ? new AzureInvocation(Credentials.Of(cluster, user), []) : NotFound(id);
    }

    private static AzureInvocation? Get(ICloudView cloud, AzureTypes types, AzureRequest request)
    {
        var at = request.Token.LastIndexOf(":get", StringComparison.Ordinal);
        if (at < 0 || types.Find(request.Token[..(at + 1)] + request.Token[(at + 4)..]) is not { } type) return null;
        if (type.Path.Fill(request.Inputs, request.SubscriptionId) is not { } id) return null;
        if (cloud.Find(id) is not { } resource) return NotFound(id);
        var outputs = new ObjectBuilder(resource.Outputs.Count + 1);
        foreach (var (name, value) in resource.Outputs) outputs.Add(name, value);
        outputs["id"] = resource.Id;
        return new AzureInvocation(outputs.Build(), []);
    }

    private static AzureInvocation NotFound(string id) =>
        new(AzureObject.Empty, [new AzureError("ResourceNotFound", $"The Resource '{ArmId.TypeOf(id)}/{ArmId.NameOf(id)}' was not "
            + $"found. For more details please go to https://aka.ms/ARMResourceNotFoundFix", null)]);
}
