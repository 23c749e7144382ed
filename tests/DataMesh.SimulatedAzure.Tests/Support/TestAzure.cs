namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>
/// An Azure for one test: requests as an engine would make them, against a cloud in memory. The same rules, checks and predictions as the real thing's.
/// </summary>
internal sealed class TestAzure
{
    public const string Subscription = "11111111-1111-1111-1111-111111111111";
    public const string OtherSubscription = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "99999999-9999-4999-9999-999999999999";

    public AzureApi Api { get; } = new(AzureTypes.Default);

    public PlannedCloud Cloud { get; } = new(EmptyCloud.Instance);

    public static AzureRequest Request(string token, Dictionary<string, object?> inputs, string name = "thing", string subscription = Subscription) =>
        new($"azure-native:{token}", name, $"urn:pulumi:dev::datamesh::azure-native:{token}::{name}", subscription, Tenant, "westeurope", inputs);

    public AzureCheck Check(string token, params (string Key, object? Value)[] inputs) => Api.Check(Request(token, Tree.Map(inputs)));

    /// <summary>What Azure says to a put; the resource is kept when it says nothing.</summary>
    public IReadOnlyList<AzureError> Try(string token, params (string Key, object? Value)[] inputs) => Try(Request(token, Tree.Map(inputs)));

    public IReadOnlyList<AzureError> Try(AzureRequest request)
    {
        var check = Api.Check(request);
        if (!check.Errors.IsEmpty) return check.Errors;
        var resource = Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull();
        var errors = AzureRules.OnPut(Cloud, resource, Cloud.Find(resource.Id)).ToList();
        if (errors.Count == 0) Cloud.Put(resource);
        return errors;
    }

    /// <summary>Puts what must be accepted, and gives its id.</summary>
    public string Put(string token, params (string Key, object? Value)[] inputs) => Put(Request(token, Tree.Map(inputs)));

    public string Put(AzureRequest request)
    {
        Try(request).ShouldBeEmpty();
        var check = Api.Check(request);
        return Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull().Id;
    }

    public IReadOnlyList<AzureError> TryDelete(string id)
    {
        var errors = AzureRules.OnDelete(Cloud, id).ToList();
        if (errors.Count == 0) Cloud.Remove(id);
        return errors;
    }

    public string Group(string name = "rg") => Put("resources:ResourceGroup", ("resourceGroupName", name), ("location", "westeurope"));

    public string Network(string name, string prefix, string group = "rg") =>
        Put("network:VirtualNetwork", ("resourceGroupName", group), ("virtualNetworkName", name),
            ("addressSpace", Tree.Map(("addressPrefixes", Tree.List(prefix)))));

    public string Subnet(string network, string name, string prefix, params (string Key, object? Value)[] more) =>
        Put("network:Subnet", [("resourceGroupName", "rg"), ("virtualNetworkName", network), ("subnetName", name), ("addressPrefix", prefix), .. more]);

    public string Storage(string name, string group = "rg") =>
        Put("storage:StorageAccount", ("resourceGroupName", group), ("accountName", name), ("kind", "StorageV2"), ("sku", Tree.Map(("name", "Standard_LRS"))));

    public string Identity(string name) => Put("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", name));

    public string Zone(string name, string group = "rg") => Put("privatedns:PrivateZone", ("resourceGroupName", group), ("privateZoneName", name));

    public static (string Key, object? Value)[] Endpoint(string name, string subnet, string target, params string[] groupIds) =>
    [
        ("resourceGroupName", "rg"),
        ("privateEndpointName", name),
        ("subnet", Tree.Id(subnet)),
        ("privateLinkServiceConnections", Tree.List(Tree.Map(("name", "link"), ("privateLinkServiceId", target), ("groupIds", groupIds.ToList<object?>())))),
    ];

    public static (string Key, object? Value)[] Assignment(
        string scope, string principal, string role = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1", string? name = null) =>
    [
        ("scope", scope),
        ("principalId", principal),
        ("principalType", "ServicePrincipal"),
        ("roleDefinitionId", $"/subscriptions/{Subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}"),
        ("roleAssignmentName", name ?? "0f0f0f0f-0000-4000-8000-000000000001"),
    ];

    public static (string Key, object? Value)[] Peering(string local, string name, string remoteId) =>
        [("resourceGroupName", "rg"), ("virtualNetworkName", local), ("virtualNetworkPeeringName", name), ("remoteVirtualNetwork", Tree.Id(remoteId))];

    public static (string Key, object? Value)[] Link(string zone, string name, string networkId, string group = "rg") =>
        [
            ("resourceGroupName", group), ("privateZoneName", zone), ("virtualNetworkLinkName", name),
            ("virtualNetwork", Tree.Id(networkId)), ("registrationEnabled", false),
        ];
}
