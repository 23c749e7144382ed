namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// The Azure resource ids of the hub's private DNS zones. They follow from the names, so they are known before the zones exist: a preview of a mesh that does
/// not exist yet can be judged by the rule that every private endpoint has its record in the right zone, which does not let pass what it cannot know.
/// </summary>
/// <param name="names">The names of the mesh in this environment.</param>
/// <param name="hubSubscriptionId">The hub's subscription.</param>
/// <param name="zones">The zones by name, where this stack creates them; empty elsewhere.</param>
public sealed class PrivateDnsZoneIds(AzureNames names, Guid hubSubscriptionId, ImmutableDictionary<string, Resource> zones)
{
    /// <summary>The id of the zone that holds the records of a private link.</summary>
    /// <param name="link">The link.</param>
    public string IdOf(PrivateLink link) => new AzureIds(names).PrivateDnsZone(hubSubscriptionId, link);

    /// <summary>What must exist before a record can be put into the zone: the zone itself, where this stack creates it.</summary>
    /// <param name="link">The link.</param>
    public ImmutableArray<Resource> Before(PrivateLink link) => zones.TryGetValue(link.ZoneName, out var zone) ? [zone] : [];
}
