namespace DataMesh.Policies.Rules;

/// <summary>Key vaults are not on the public network.</summary>
public sealed class KeyVaultsAreNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-kv-04";

    /// <inheritdoc/>
    public override string Title => "Key vaults are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Vault];

    /// <inheritdoc/>
    public override string Why => "Secrets of a landing zone are read from inside its network only.";

    /// <inheritdoc/>
    public override string Fix => "Set Properties.PublicNetworkAccess = \"Disabled\" and Properties.NetworkAcls.DefaultAction = \"Deny\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("properties.publicNetworkAccess"), ["Disabled"], "This vault has a public endpoint.");
        findings.Require(resource.Input("properties.networkAcls.defaultAction"), ["Deny"], "The firewall of this vault lets in every network without a rule.");
    }
}
