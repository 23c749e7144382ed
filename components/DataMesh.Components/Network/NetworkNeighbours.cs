namespace DataMesh.Components.Network;

/// <summary>Who may connect to whom, as addresses: what the rules of a landing zone's subnets are computed from.</summary>
/// <param name="Readers">Blocks outside the landing zone whose clients may reach its private endpoints: the hub, and the workloads of domains that were granted access.</param>
/// <param name="Reads">Private endpoints outside the landing zone that its workloads may reach: those of the hub, and of domains that granted access.</param>
/// <param name="Ports">The TCP ports on which the landing zone's own services listen.</param>
public sealed record NetworkNeighbours(ImmutableArray<CidrBlock> Readers, ImmutableArray<CidrBlock> Reads, ImmutableArray<int> Ports)
{
    /// <summary>The rules of one subnet.</summary>
    /// <param name="zone">The landing zone that the subnet belongs to.</param>
    /// <param name="subnet">The subnet.</param>
    public ImmutableArray<TrafficRule> RulesOf(LandingZoneAddresses zone, PlannedSubnet subnet)
    {
        var privateEndpoints = zone.Find(SubnetPurpose.PrivateEndpoints)?.Block ?? zone.Block;
        return subnet.Purpose switch
        {
            SubnetPurpose.PrivateEndpoints => TrafficRules.ForPrivateEndpoints(subnet.Block, [zone.Block, .. Readers], Ports),
            SubnetPurpose.Scripts => TrafficRules.ForScripts(subnet.Block, privateEndpoints),
            SubnetPurpose.Workloads => TrafficRules.ForWorkloads(subnet.Block, [privateEndpoints, .. Reads]),
            _ => throw new ArgumentOutOfRangeException(nameof(subnet), subnet.Purpose, null),
        };
    }
}
