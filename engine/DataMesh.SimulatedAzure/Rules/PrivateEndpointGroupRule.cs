using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A private endpoint connects to one sub-resource that its target has.
/// https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource; the answers:
/// https://github.com/Azure/azure-cli/issues/15136, https://github.com/Azure/azure-cli/issues/16750,
/// https://github.com/hashicorp/terraform-provider-azurerm/issues/11778 and
/// https://github.com/DFE-Digital/terraform-azurerm-container-apps-hosting/issues/352
/// </summary>
internal sealed class PrivateEndpointGroupRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Network/privateEndpoints";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        foreach (var list in (string[])["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"])
        {
            var connections = ValueTree.List(candidate.Inputs, list);
            for (var i = 0; i < connections.Count; i++)
                if (connections[i] is IReadOnlyDictionary<string, object?> connection && Refuse(candidate, connection, $"{list}[{i}].groupIds") is { } error)
                    yield return error;
        }
    }

    private static AzureError? Refuse(AzureResource candidate, IReadOnlyDictionary<string, object?> connection, string path)
    {
        if (ValueTree.Text(connection, "privateLinkServiceId") is not { } target || ArmId.TypeOf(target) is not { } type) return null;
        if (PrivateLinkGroups.Of(type) is not { } allowed) return null;
        var id = $"{candidate.Id}/privateLinkServiceConnections/{ValueTree.Text(connection, "name")}";
        var groups = ValueTree.List(connection, "groupIds");
        if (ValueTree.Get(connection, "groupIds") is AzureUnknown) return null;
        if (groups.Count == 0)
            return new AzureError("MissingParameterOnPrivateLinkServiceConnection", $"Private link service connection {id} is missing "
                + $"required parameter 'group Id'. It is one of: {string.Join(", ", allowed)}.", path);
        if (groups.Count > 1)
            return new AzureError("OnlyOneGroupIdPermitted", $"Private link service connection {id} has the following group Ids: "
                + $"{string.Join(", ", groups)}. Only one group Id is permitted when connecting to a first-party resource "
                + $"({target}).", path);
        // Storage tells "BLOB" from "blob"; the other services do not.
        var isStorage = type.Equals("Microsoft.Storage/storageAccounts", StringComparison.OrdinalIgnoreCase);
        if (groups[0] is not string group || allowed.Contains(group, isStorage ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase))
            return null;
        var (code, reason) = isStorage
            ? ("InvalidValuesForRequestParameters", $"Values for request parameters are invalid: GroupId: {group}.")
            : ("BadRequest", $"Invalid groupId '{group}'.");
        return new AzureError(code, $"Call to {type} failed. Error message: {reason} It is one of: {string.Join(", ", allowed)}.", path);
    }
}
