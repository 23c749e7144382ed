namespace DataMesh.Policies.Rules;

/// <summary>Every subnet has a network security group.</summary>
public sealed class SubnetsHaveANetworkSecurityGroup : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-net-01";

    /// <inheritdoc/>
    public override string Title => "Every subnet has a network security group";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Subnet, ResourceTypes.VirtualNetwork];

    /// <inheritdoc/>
    public override string Why => "A subnet without one lets in everything from every peered network.";

    /// <inheritdoc/>
    public override string Fix => "Give the subnet a NetworkSecurityGroup.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        if (resource.Type == ResourceTypes.Subnet)
            JudgeSubnet(resource.Input("name").Text ?? resource.Input("subnetName").Text ?? resource.Name, resource.Input("networkSecurityGroup"), findings);
        else
            InlineItems.Judge(resource.Input("subnets"), findings,
                static (subnet, findings) => JudgeSubnet(subnet.At("name").Text ?? subnet.Path, subnet.At("networkSecurityGroup"), findings));
    }

    // Azure refuses or ignores a group on the subnets of its own gateways.
    private static bool MayGoWithout(string name) => name is "GatewaySubnet" or "AzureFirewallSubnet" or "AzureFirewallManagementSubnet" or "RouteServerSubnet";

    private static void JudgeSubnet(string name, PropertyReading group, ResourceFindings findings)
    {
        if (MayGoWithout(name))
            return;
        if (group.IsMissing)
            findings.Violation($"The subnet '{name}' has no network security group.", group.Path);
        else if (group.IsUnknown)
            findings.Unknown(group);
    }
}
