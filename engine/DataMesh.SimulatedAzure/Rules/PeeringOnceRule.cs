using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A network has one peering to another, and a peering keeps its remote network.
/// https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering
/// </summary>
internal sealed class PeeringOnceRule : IPutRule
{
    public bool Concerns(string armType) => armType == NetworkAddresses.PeeringType;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "remoteVirtualNetwork", "id") is not { } remote) yield break;
        if (ArmId.Parent(candidate.Id) is not { } local) yield break;
        if (ArmId.AreEqual(local, remote))
        {
            yield return new AzureError("InvalidPeering", $"Cannot create or update peering {candidate.Id}: a virtual network cannot be "
                + $"peered with itself.", "remoteVirtualNetwork.id");
            yield break;
        }
        if (existing is not null && ValueTree.Text(existing.Inputs, "remoteVirtualNetwork", "id") is { } before && !ArmId.AreEqual(before, remote))
            yield return new AzureError(
                "ChangingRemoteVirtualNetworkNotAllowed",
                $"Changing remoteVirtualNetwork property on peering {candidate.Id} is not allowed. Current value {before}, new value "
                    + $"{remote}.",
                "remoteVirtualNetwork.id");
        foreach (var other in cloud.ByKey(CloudKeys.Reference(remote)))
            if (other.ArmType == NetworkAddresses.PeeringType
                && !ArmId.AreEqual(other.Id, candidate.Id)
                && ArmId.Parent(other.Id) is { } owner && ArmId.AreEqual(owner, local))
                yield return new AzureError(
                    "AnotherPeeringAlreadyReferencesRemoteVnet",
                    $"Peering {other.Id} already references remote virtual network {remote}. Cannot add another peering "
                        + $"{ArmId.NameOf(candidate.Id)} referencing the same remote virtual network.",
                    "remoteVirtualNetwork.id");
    }
}
