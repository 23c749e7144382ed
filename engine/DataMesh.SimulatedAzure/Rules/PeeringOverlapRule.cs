using DataMesh.SimulatedAzure.Addresses;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Networks that are peered do not overlap, nor do two that are peered with the same third.
/// https://learn.microsoft.com/azure/virtual-network/virtual-network-troubleshoot-peering-issues; the answers:
/// https://github.com/Azure/ResourceModules/issues/731 and https://github.com/microsoft/AzureTRE/issues/4641
/// </summary>
internal sealed class PeeringOverlapRule : IPutRule
{
    public bool Concerns(string armType) => armType is NetworkAddresses.PeeringType or NetworkAddresses.NetworkType;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (candidate.ArmType == NetworkAddresses.PeeringType)
        {
            if (ArmId.Parent(candidate.Id) is not { } localId || cloud.Find(localId) is not { } local) return [];
            if (ValueTree.Text(candidate.Inputs, "remoteVirtualNetwork", "id") is not { } remoteId || cloud.Find(remoteId) is not { } remote)
                return [];
            return OfPeering(cloud, candidate.Id, local, remote);
        }
        return candidate.ArmType == NetworkAddresses.NetworkType && existing is not null ? OfNetwork(cloud, candidate) : [];
    }

    private static IEnumerable<AzureError> OfPeering(ICloudView cloud, string peering, AzureResource local, AzureResource remote)
    {
        if (Overlap(NetworkAddresses.OfNetwork(local), NetworkAddresses.OfNetwork(remote)) is { } direct)
        {
            yield return new AzureError(
                "VnetAddressSpacesOverlap",
                $"Cannot create or update peering {peering}. Virtual networks {local.Id} and {remote.Id} cannot be peered because their "
                    + $"address spaces overlap. Overlapping address prefixes: {direct}.",
                "remoteVirtualNetwork.id");
            yield break;
        }
        // The new neighbour must not overlap with those that the local network has.
        var space = NetworkAddresses.OfNetwork(remote);
        foreach (var neighbour in Neighbours(cloud, local))
        {
            if (ArmId.AreEqual(neighbour.Id, remote.Id) || Overlap(space, NetworkAddresses.OfNetwork(neighbour)) is not { } indirect)
                continue;
            yield return new AzureError(
                "VnetAddressSpaceOverlapsWithAlreadyPeeredVnet",
                $"Cannot create or update peering {peering}. Virtual networks {remote.Id} and {local.Id} cannot be peered because "
                    + $"address space of the first virtual network overlaps with address space of virtual network {neighbour.Id} "
                    + $"already peered with the second virtual network. Overlapping address prefixes: {indirect}.",
                "remoteVirtualNetwork.id");
        }
    }

    private static IEnumerable<AzureError> OfNetwork(ICloudView cloud, AzureResource network)
    {
        var space = NetworkAddresses.OfNetwork(network);
        foreach (var neighbour in Neighbours(cloud, network))
            if (Overlap(space, NetworkAddresses.OfNetwork(neighbour)) is { } overlap)
                yield return new AzureError(
                    "VnetAddressSpacesOverlap",
                    $"Cannot update virtual network {network.Id}: it is peered with {neighbour.Id}, and their address spaces would "
                        + $"overlap. Overlapping address prefixes: {overlap}.",
                    "addressSpace.addressPrefixes");
    }

    private static IEnumerable<AzureResource> Neighbours(ICloudView cloud, AzureResource network)
    {
        foreach (var peering in cloud.Below(network.Id))
            if (peering.ArmType == NetworkAddresses.PeeringType
                && ValueTree.Text(peering.Inputs, "remoteVirtualNetwork", "id") is { } id
                && cloud.Find(id) is { } neighbour) yield return neighbour;
    }

    private static string? Overlap(IReadOnlyList<AddressRange> left, IReadOnlyList<AddressRange> right)
    {
        foreach (var range in left)
            foreach (var other in right)
                if (range.Overlaps(other)) return range == other ? range.ToString() : $"{range}, {other}";
        return null;
    }
}
