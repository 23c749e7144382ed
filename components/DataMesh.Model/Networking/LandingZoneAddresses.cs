namespace DataMesh.Model.Networking;

/// <summary>The addresses of one landing zone: the hub's or a spoke's.</summary>
/// <param name="LandingZone">The landing zone.</param>
/// <param name="Block">All its addresses: the address space of its virtual network.</param>
/// <param name="Subnets">Its subnets, by address.</param>
public sealed record LandingZoneAddresses(LandingZoneName LandingZone, CidrBlock Block, ImmutableArray<PlannedSubnet> Subnets)
{
    /// <summary>The subnet for a purpose; null if the landing zone has none.</summary>
    public PlannedSubnet? Find(SubnetPurpose purpose) => Subnets.FirstOrDefault(subnet => subnet.Purpose == purpose);
}
