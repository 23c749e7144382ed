using System.Text.Json;
using DataMesh.Engine.State;
using DataMesh.Model.Roles;
using DataMesh.PolicyKit;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>
/// Who can read what, told from nothing but the resources of all stacks, as Azure would decide it: roles with their scopes and conditions, the roles that
/// services keep themselves, the users that scripts make, and the way through the network. Knows neither the mesh nor what makes the resources.
/// </summary>
internal sealed class PlannedAzure
{
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";

    // Each of these reads data, or can give itself the right.
    private static readonly HashSet<string> ReadsBlobs = new(StringComparer.OrdinalIgnoreCase)
    {
        RoleIds.Owner, RoleIds.UserAccessAdministrator, RoleIds.RoleBasedAccessControlAdministrator, RoleIds.StorageBlobDataOwner, RoleIds.StorageBlobDataContributor,
        RoleIds.StorageBlobDataReader,
    };

    private static readonly HashSet<string> ReadsEvents = new(StringComparer.OrdinalIgnoreCase)
    {
        RoleIds.Owner, RoleIds.UserAccessAdministrator, RoleIds.RoleBasedAccessControlAdministrator, RoleIds.EventHubsDataOwner, RoleIds.EventHubsDataReceiver,
    };

    private readonly ILookup<string, JudgedResource> _byType;

    public PlannedAzure(IEnumerable<StateResource> resources) => _byType = resources
        .Select(resource => new JudgedResource { Type = resource.Type, Name = resource.Urn, Urn = resource.Urn, Id = resource.Id, Inputs = resource.Inputs })
        .ToLookup(resource => resource.Type["azure-native:".Length..], StringComparer.Ordinal);

    /// <summary>Whether the identity can read the object.</summary>
    /// <param name="identity">The identity's ids.</param>
    /// <param name="data">The object.</param>
    public bool CanRead(PlannedIdentity identity, DataObject data) => data.Kind switch
    {
        "blob" => HasRole(identity, ReadsBlobs, $"/storageAccounts/{data.Holder}/blobServices/default/containers/{data.Part}", assignment => Reads(assignment, data)),
        "topic" => HasRole(identity, ReadsEvents, $"/namespaces/{data.Holder}/eventhubs/{data.Part}", _ => true),
        "documents" => _byType["cosmosdb:SqlResourceSqlRoleAssignment"].Any(assignment =>
            assignment.Input("principalId").Text == identity.PrincipalId
            && (assignment.Input("scope").Text ?? "") is var scope
            && scope.Contains($"/databaseAccounts/{data.Holder}", StringComparison.OrdinalIgnoreCase)
            && (!scope.Contains("/colls/", StringComparison.Ordinal) || scope.EndsWith($"/colls/{data.Part}", StringComparison.Ordinal))),
        "telemetry" => _byType["kusto:ClusterPrincipalAssignment"].Concat(_byType["kusto:DatabasePrincipalAssignment"]).Any(assignment =>
            assignment.Input("principalId").Text == identity.PrincipalId
            && assignment.Input("clusterName").Text == data.Holder
            && (assignment.Input("databaseName").Text is not { } database || database == data.Part)
            && assignment.Input("role").Text != "Ingestor"),
        _ => _byType["resources:AzurePowerShellScript"].Any(script => Selects(script, identity, data)),
    };

    /// <summary>Whether two networks are peered, from both sides.</summary>
    public bool ArePeered(string one, string other) => HasPeering(one, other) && HasPeering(other, one);

    /// <summary>Whether a peering leads from one network to another.</summary>
    public bool HasPeering(string from, string to) => _byType["network:VirtualNetworkPeering"].Any(peering =>
        peering.Input("virtualNetworkName").Text == from
        && peering.Input("remoteVirtualNetwork.id").Text?.EndsWith($"/virtualNetworks/{to}", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Whether a security group lets a block of addresses in.</summary>
    public bool LetsIn(string group, string block) => _byType["network:NetworkSecurityGroup"]
        .Where(resource => resource.Input("networkSecurityGroupName").Text == group)
        .SelectMany(resource => resource.Input("securityRules").Items)
        .Any(rule => rule.At("access").Text == "Allow" && rule.At("direction").Text == "Inbound"
            && (rule.At("sourceAddressPrefix").Text == block || rule.At("sourceAddressPrefixes").Items.Any(source => source.Text == block)));

    private bool HasRole(PlannedIdentity identity, HashSet<string> roles, string resource, Func<JudgedResource, bool> condition) =>
        _byType["authorization:RoleAssignment"].Any(assignment =>
            assignment.Input("principalId").Text == identity.PrincipalId
            && roles.Contains(assignment.Input("roleDefinitionId").Text?.Split('/')[^1] ?? "")
            && Covers(assignment.Input("scope").Text ?? "", resource)
            && condition(assignment));

    // The scope itself, or what is above it: the service, its group, its subscription.
    private bool Covers(string scope, string resource)
    {
        var whole = Everything().FirstOrDefault(id => id.EndsWith(resource, StringComparison.OrdinalIgnoreCase)) ?? Under(resource);
        return whole is not null && (whole.Equals(scope, StringComparison.OrdinalIgnoreCase) || whole.StartsWith($"{scope}/", StringComparison.OrdinalIgnoreCase));
    }

    // A neighbour that no stack makes would lie in the same service.
    private string? Under(string resource)
    {
        var service = string.Join('/', resource.Split('/').Take(3));
        return Everything().FirstOrDefault(id => id.EndsWith(service, StringComparison.OrdinalIgnoreCase)) is { } id ? id + resource[service.Length..] : null;
    }

    private IEnumerable<string> Everything() => _byType.SelectMany(ofType => ofType).Select(resource => resource.Id).OfType<string>();

    // A reader both opens the blob and finds it in a listing.
    private static bool Reads(JudgedResource assignment, DataObject blob)
    {
        if (assignment.Input("condition").Text is not { Length: > 0 } condition)
            return true;
        string? Attribute(string name, bool listing) => name switch
        {
            "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]" => blob.Part,
            $"@Resource[{Blobs}:path]" => listing ? null : blob.Path,
            $"@Request[{Blobs}:prefix]" => listing ? blob.Path : null,
            _ => null,
        };
        return AbacCondition.Allows(condition, $"{Blobs}/read", null, name => Attribute(name, listing: false))
            || AbacCondition.Allows(condition, $"{Blobs}/read", "Blob.List", name => Attribute(name, listing: true));
    }

    private static bool Selects(JudgedResource script, PlannedIdentity identity, DataObject table)
    {
        var variables = script.Input("environmentVariables").Items.ToDictionary(variable => variable.At("name").Text ?? "", variable => variable.At("value").Text ?? "");
        if (!variables.TryGetValue("DATABASE_ACCESS", out var access) || variables["DATABASE_NAME"] != table.Part
            || !variables["DATABASE_SERVER"].StartsWith(table.Holder, StringComparison.OrdinalIgnoreCase))
            return false;
        var (schema, name) = (table.Path.Split('.')[0], table.Path.Split('.')[1]);
        using var list = JsonDocument.Parse(access);
        return list.RootElement.EnumerateArray().Any(entry =>
            (Text(entry, "identityId") == identity.PrincipalId || Text(entry, "identityId") == identity.ClientId)
            && Text(entry, "permission") is "SELECT" or "CONTROL" or "OWNER"
            && (Text(entry, "schema") is var ofSchema && (ofSchema.Length == 0 || ofSchema == schema))
            && (Text(entry, "object") is var ofObject && (ofObject.Length == 0 || ofObject == name)));
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
