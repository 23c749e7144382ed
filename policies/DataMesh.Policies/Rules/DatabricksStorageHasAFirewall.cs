namespace DataMesh.Policies.Rules;

/// <summary>The storage of a Databricks workspace has a firewall.</summary>
public sealed class DatabricksStorageHasAFirewall : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-dbx-03";

    /// <inheritdoc/>
    public override string Title => "The storage of a Databricks workspace has a firewall";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DatabricksWorkspace];

    /// <inheritdoc/>
    public override string Why => "The workspace's own storage holds results and notebooks; Databricks leaves it open to every network unless it is told not to.";

    /// <inheritdoc/>
    public override string Fix => "Set DefaultStorageFirewall = \"Enabled\" and name an AccessConnector.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("defaultStorageFirewall"), ["Enabled"], "The storage of this workspace is open to every network.");
}
