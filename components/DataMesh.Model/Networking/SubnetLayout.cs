namespace DataMesh.Model.Networking;

/// <summary>
/// How a landing zone's block is cut into subnets. Everything is a fraction of the block, so a subnet keeps its place whatever is added later:
/// the first quarter holds the small subnets, a sixteenth of the block each, the second quarter the workloads, the third
/// the machines of a lakehouse where there is one; the rest stays free for subnets that later stores bring with them.
/// </summary>
internal static class SubnetLayout
{
    /// <summary>The longest prefix of a landing zone's block: its smallest subnet is then a /28, with 11 usable addresses.</summary>
    public const int SmallestSpoke = 22;

    /// <summary>The longest prefix of the hub's block: its endpoints then have a /26, with 59 usable addresses.</summary>
    public const int SmallestHub = 24;

    /// <summary>The service that container groups of deployment scripts belong to.</summary>
    public const string ContainerGroups = "Microsoft.ContainerInstance/containerGroups";

    /// <summary>The service that the machines of a lakehouse belong to. It asks for a /26 at least, and has a /25 in the smallest block.</summary>
    public const string Databricks = "Microsoft.Databricks/workspaces";

    private static readonly ImmutableArray<PlannedSubnet> None = [];

    /// <summary>The longest prefix of the hub's block where Azure's firewall or bastion is in it: each takes a sixteenth, and asks for a /26.</summary>
    public const int SmallestHubWithServices = 22;

    /// <summary>
    /// The hub's subnets: the first quarter for private endpoints, a sixteenth of the second quarter for each of Azure's own services, the second half for a
    /// cluster.
    /// </summary>
    /// <param name="block">The hub's block.</param>
    /// <param name="services">Which of Azure's services have a subnet.</param>
    public static ImmutableArray<PlannedSubnet> Hub(CidrBlock block, ImmutableArray<SubnetPurpose> services) =>
    [
        new(SubnetPurpose.PrivateEndpoints, block.Part(block.PrefixLength + 2, 0)),
        .. services.Contains(SubnetPurpose.Firewall) ? [new PlannedSubnet(SubnetPurpose.Firewall, block.Part(block.PrefixLength + 4, 4))] : None,
        .. services.Contains(SubnetPurpose.Bastion) ? [new PlannedSubnet(SubnetPurpose.Bastion, block.Part(block.PrefixLength + 4, 5))] : None,
        .. services.Contains(SubnetPurpose.Cluster) ? [new PlannedSubnet(SubnetPurpose.Cluster, block.Part(block.PrefixLength + 1, 1))] : None,
    ];

    /// <summary>A domain's subnets: private endpoints and workloads always, the others where a store needs them.</summary>
    /// <param name="block">The domain's block.</param>
    /// <param name="stores">The domain's stores.</param>
    public static ImmutableArray<PlannedSubnet> Spoke(CidrBlock block, ImmutableArray<Store> stores) =>
    [
        .. StoreSubnets.Of(stores)
            .Select(purpose => OfStores(purpose, block))
            .Append(new(SubnetPurpose.PrivateEndpoints, block.Part(block.PrefixLength + 4, 0)))
            .Append(new(SubnetPurpose.Workloads, block.Part(block.PrefixLength + 2, 1)))
            .OrderBy(subnet => subnet.Block),
    ];

    private static PlannedSubnet OfStores(SubnetPurpose purpose, CidrBlock block) => purpose switch
    {
        SubnetPurpose.Scripts => new(purpose, block.Part(block.PrefixLength + 6, 4), ContainerGroups),
        SubnetPurpose.LakehouseHosts => new(purpose, block.Part(block.PrefixLength + 3, 4), Databricks),
        SubnetPurpose.LakehouseContainers => new(purpose, block.Part(block.PrefixLength + 3, 5), Databricks),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "No store brings such a subnet."),
    };
}
