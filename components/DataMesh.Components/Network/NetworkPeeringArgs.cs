namespace DataMesh.Components.Network;

/// <summary>Inputs of <see cref="NetworkPeering"/>.</summary>
public sealed class NetworkPeeringArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>One network: the landing zone's own.</summary>
    public required PeeredNetwork Own { get; init; }

    /// <summary>Whether the own network takes what the other one forwards: the answers that come back through a firewall in it. Nothing by default.</summary>
    public bool TakesForwarded { get; init; }

    /// <summary>The other network.</summary>
    public required PeeredNetwork Other { get; init; }
}
