namespace DataMesh.Components.Network;

/// <summary>One rule of a network security group, as plain data, so that what a subnet lets through can be computed and tested without Azure.</summary>
/// <param name="Name">The rule's name; unique in its group.</param>
/// <param name="Priority">100 to 4096; the lowest number that matches decides; unique per direction in a group.</param>
/// <param name="Direction">Into or out of the subnet.</param>
/// <param name="Allows">Whether matching traffic passes; otherwise it is dropped.</param>
/// <param name="Protocol">"Tcp", "Udp" or "*".</param>
/// <param name="Sources">Address ranges, or one service tag, or "*".</param>
/// <param name="Destinations">Address ranges, or one service tag, or "*".</param>
/// <param name="Ports">Destination ports or port ranges, or "*".</param>
/// <param name="Description">Why the rule is there, for who reads the group in the portal; at most 140 characters.</param>
public sealed record TrafficRule(
    string Name,
    int Priority,
    TrafficDirection Direction,
    bool Allows,
    string Protocol,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Destinations,
    ImmutableArray<string> Ports,
    string Description);
