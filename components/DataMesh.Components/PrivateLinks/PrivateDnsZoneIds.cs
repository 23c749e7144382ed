namespace DataMesh.Components.PrivateLinks;

/// <summary>The Azure resource ids of the hub's private DNS zones.</summary>
/// <param name="ids">The id of each zone, by the zone's name; one for each of <see cref="PrivateLink.All"/>.</param>
public sealed class PrivateDnsZoneIds(ImmutableDictionary<string, Output<string>> ids)
{
    /// <summary>The id of the zone that holds the records of a private link.</summary>
    /// <param name="link">The link.</param>
    /// <exception cref="KeyNotFoundException">There is no zone for the link; the hub has one for each of <see cref="PrivateLink.All"/>.</exception>
    public Output<string> IdOf(PrivateLink link) => ids[link.ZoneName];
}
