using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// The network provider: ids of what lies inside a resource, the rules that every security group has, the state of a peering.
/// </summary>
internal sealed class NetworkOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes =>
    [
        "Microsoft.Network/virtualNetworks",
        "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
        "Microsoft.Network/networkSecurityGroups",
        "Microsoft.Network/routeTables",
    ];

    public void Complete(OutputDraft draft)
    {
        draft.Set("resourceGuid", draft.Guid("resourceGuid"));
        SetIds(draft, "subnets");
        SetIds(draft, "virtualNetworkPeerings");
        SetIds(draft, "securityRules");
        SetIds(draft, "routes");
        switch (draft.ArmType)
        {
            case "Microsoft.Network/networkSecurityGroups":
                draft.Set("defaultSecurityRules", DefaultSecurityRules.Of(draft.Id));
                break;
            case "Microsoft.Network/virtualNetworks/virtualNetworkPeerings":
                // The first of two sides is "Initiated" until the second is there. What is predicted is how the pair ends.
                draft.SetDefault("peeringState", "Connected");
                draft.SetDefault("peeringSyncLevel", "FullyInSync");
                draft.Set("remoteVirtualNetworkEncryption",
                    draft.Shaped("remoteVirtualNetworkEncryption", ("enabled", false), ("enforcement", "AllowUnencrypted")));
                break;
        }
    }

    /// <summary>Gives each item of a list the id that it has below the resource.</summary>
    public static void SetIds(OutputDraft draft, string list)
    {
        if (draft[list] is not IReadOnlyList<object?> items) return;
        var result = new object?[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            result[i] = items[i];
            if (items[i] is not IReadOnlyDictionary<string, object?> item || ValueTree.Text(item, "name") is not { } name) continue;
            var copy = new ObjectBuilder(item.Count + 1);
            foreach (var (key, value) in item) copy.Add(key, value);
            copy["id"] = $"{draft.Id}/{list}/{name}";
            result[i] = copy.Build();
        }
        draft.Set(list, result);
    }
}
