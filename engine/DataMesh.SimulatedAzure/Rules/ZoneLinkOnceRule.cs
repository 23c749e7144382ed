using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A network has one link to a zone, and no links to two zones of one name.
/// https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links; the answer:
/// https://github.com/MicrosoftDocs/azure-aks-docs/issues/212
/// </summary>
internal sealed class ZoneLinkOnceRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Network/privateDnsZones/virtualNetworkLinks";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } zone || ValueTree.Text(candidate.Inputs, "virtualNetwork", "id") is not { } network)
            yield break;
        foreach (var other in cloud.ByKey(CloudKeys.ZoneLink(zone, network)))
            if (!ArmId.AreEqual(other.Id, candidate.Id))
            {
                yield return new AzureError("Conflict", $"The virtual network {network} is already linked to the Private DNS zone "
                    + $"'{ArmId.NameOf(zone)}' by the link '{ArmId.NameOf(other.Id)}'.", "virtualNetwork.id");
                yield break;
            }
        foreach (var other in cloud.ByKey(CloudKeys.ZoneName(ArmId.NameOf(zone), network)))
            if (!ArmId.AreEqual(other.Id, candidate.Id))
                yield return new AzureError(
                    "BadRequest",
                    $"A virtual network cannot be linked to multiple zones with overlapping namespaces. You tried to link virtual "
                        + $"network with '{ArmId.NameOf(zone)}' and '{ArmId.NameOf(ArmId.Parent(other.Id) ?? "")}' zones.",
                    "virtualNetwork.id");
    }
}
