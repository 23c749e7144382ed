using DataMesh.Model.Hub;

namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// The Azure resource ids of the hub's private DNS zones. They follow from the names, so they are known before the zones exist: a preview of a mesh that does
/// not exist yet can be judged by the rule that every private endpoint has its record in the right zone, which does not let pass what it cannot know.
/// </summary>
/// <param name="hub">What the hub consists of: whose zones they are, and who writes the records.</param>
/// <param name="names">The names of the mesh in this environment.</param>
/// <param name="hubSubscriptionId">The hub's subscription.</param>
/// <param name="zones">The zones by name, where this stack creates them; empty elsewhere.</param>
public sealed class PrivateDnsZoneIds(
    HubDesign hub, AzureNames names, Guid hubSubscriptionId, ImmutableDictionary<string, Resource> zones)
{
    /// <summary>The id of a zone.</summary>
    /// <param name="zone">The zone's name.</param>
    public string IdOf(string zone) => hub.DnsZones is { } group
        ? $"{group.Id}/providers/Microsoft.Network/privateDnsZones/{zone}"
        : new AzureIds(names).PrivateDnsZone(hubSubscriptionId, zone);

    /// <summary>Who writes the records of private endpoints.</summary>
    public DnsRecordOwner RecordOwner => hub.DnsRecords;

    /// <summary>What must exist before records can be put into zones: the zones themselves, where this stack creates them.</summary>
    /// <param name="zoneNames">The zones' names.</param>
    public ImmutableArray<Resource> Before(ImmutableArray<string> zoneNames) => [.. zoneNames.Select(zone => zones.GetValueOrDefault(zone)).OfType<Resource>()];
}
