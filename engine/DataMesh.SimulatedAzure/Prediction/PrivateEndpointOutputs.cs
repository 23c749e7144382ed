using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Private endpoints: the network interface that Azure makes for one, and the approval of its connections. Addresses are not simulated:
/// <c>customDnsConfigs</c> is empty, as it is in Azure once a DNS zone group takes over.
/// </summary>
internal sealed class PrivateEndpointOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Network/privateEndpoints"];

    public void Complete(OutputDraft draft)
    {
        var name = draft.Text("customNetworkInterfaceName") ?? $"{draft.Name}.nic.{draft.Guid("networkInterface")}";
        var group = ArmId.ResourceGroupOf(draft.Id) ?? "";
        draft.Set("networkInterfaces", new object?[] { AzureObject.Of(("id", $"{group}/providers/Microsoft.Network/networkInterfaces/{name}")) });
        draft.SetDefault("customDnsConfigs", Array.Empty<object?>());
        NetworkOutputs.SetIds(draft, "privateLinkServiceConnections");
        Approve(draft);
    }

    private static void Approve(OutputDraft draft)
    {
        if (draft["privateLinkServiceConnections"] is not IReadOnlyList<object?> connections) return;
        var result = new object?[connections.Count];
        for (var i = 0; i < connections.Count; i++)
        {
            result[i] = connections[i];
            if (connections[i] is not IReadOnlyDictionary<string, object?> connection) continue;
            var copy = new ObjectBuilder(connection.Count + 1);
            foreach (var (key, value) in connection) copy.Add(key, value);
            copy["privateLinkServiceConnectionState"] = AzureObject.Of(("actionsRequired", "None"), ("description", "Auto-Approved"), ("status", "Approved"));
            result[i] = copy.Build();
        }
        draft.Set("privateLinkServiceConnections", result);
    }
}
