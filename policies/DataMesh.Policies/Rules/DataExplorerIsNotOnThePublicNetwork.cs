namespace DataMesh.Policies.Rules;

/// <summary>Data Explorer clusters are not on the public network.</summary>
public sealed class DataExplorerIsNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-adx-01";

    /// <inheritdoc/>
    public override string Title => "Data Explorer clusters are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DataExplorerCluster];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled"], "This cluster has a public endpoint.");
}
