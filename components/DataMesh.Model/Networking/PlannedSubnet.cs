namespace DataMesh.Model.Networking;

/// <summary>A subnet of the address plan.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Block">Its addresses.</param>
/// <param name="Delegation">The service that the subnet is handed over to; null if none.</param>
public sealed record PlannedSubnet(SubnetPurpose Purpose, CidrBlock Block, string? Delegation = null);
