namespace DataMesh.Components.PrivateLinks;

/// <summary>Inputs of <see cref="PrivateEndpointWithDns"/>.</summary>
public sealed class PrivateEndpointWithDnsArgs
{
    /// <summary>Where the endpoint stands: region, subnet, DNS zones.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The name of the resource that is reached through the endpoint; the endpoint's name follows from it.</summary>
    public required AzureName TargetName { get; init; }

    /// <summary>The Azure resource id of that resource.</summary>
    public required Input<string> TargetId { get; init; }

    /// <summary>The part of the resource that is reached, and with it the DNS zone.</summary>
    public required PrivateLink Link { get; init; }

    /// <summary>The tags of the endpoint.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
