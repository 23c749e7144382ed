using DataMesh.Model.Environments;

namespace DataMesh.Model.Networking;

/// <summary>What the settings say about the addresses of one environment.</summary>
/// <param name="Block">All addresses of the environment.</param>
/// <param name="Location">Where it is written.</param>
public sealed record AddressSpace(CidrBlock Block, SourceLocation? Location = null)
{
    /// <summary>The prefix length of the hub's block, 20 to 24; 22 gives 1,024 addresses.</summary>
    public int HubPrefixLength { get; init; } = 22;

    /// <summary>The addresses of a hub network that exists already and keeps them; null where the hub gets the start of the space.</summary>
    public CidrBlock? AdoptedHub { get; init; }

    /// <summary>Where <see cref="AdoptedHub"/> is written.</summary>
    public SourceLocation? AdoptedHubLocation { get; init; }

    /// <summary>Which of Azure's own services get a subnet in the hub; none by default.</summary>
    public ImmutableArray<SubnetPurpose> HubServices { get; init; } = [];

    /// <summary>The prefix length of each domain's block, 16 to 22; 20 gives 4,096 addresses.</summary>
    public int SpokePrefixLength { get; init; } = 20;

    /// <summary>Domains that get another block than the computed one, for a network that exists already or outgrew its block.</summary>
    public ImmutableArray<SpokeOverride> Spokes { get; init; } = [];

    /// <summary>The address spaces of the other environments, which must not overlap, since hubs may be peered.</summary>
    public ImmutableArray<(EnvironmentName Environment, CidrBlock Block, SourceLocation? Location)> Others { get; init; } = [];
}
