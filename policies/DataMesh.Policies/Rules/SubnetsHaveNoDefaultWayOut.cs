namespace DataMesh.Policies.Rules;

/// <summary>Subnets have no default way out to the internet.</summary>
public sealed class SubnetsHaveNoDefaultWayOut : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-net-03";

    /// <inheritdoc/>
    public override string Title => "Subnets have no default way out to the internet";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Subnet, ResourceTypes.VirtualNetwork];

    /// <inheritdoc/>
    public override string Why => "Default outbound access gives every machine an address that nobody chose, and data a way out that nobody watches.";

    /// <inheritdoc/>
    public override string Fix => "Set DefaultOutboundAccess = false.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        if (resource.Type == ResourceTypes.Subnet)
            JudgeSubnet(resource.Input("defaultOutboundAccess"), findings);
        else
            InlineItems.Judge(resource.Input("subnets"), findings, static (subnet, findings) => JudgeSubnet(subnet.At("defaultOutboundAccess"), findings));
    }

    private static void JudgeSubnet(PropertyReading access, ResourceFindings findings) =>
        findings.Require(access, wanted: false, "Machines in this subnet reach the internet by default.");
}
