namespace DataMesh.Components.Network;

/// <summary>Which way the traffic of a <see cref="TrafficRule"/> goes, seen from the subnet.</summary>
public enum TrafficDirection
{
    /// <summary>Into the subnet.</summary>
    Inbound,

    /// <summary>Out of the subnet.</summary>
    Outbound,
}
