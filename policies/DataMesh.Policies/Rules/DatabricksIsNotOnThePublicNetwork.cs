namespace DataMesh.Policies.Rules;

/// <summary>Databricks workspaces are not on the public network.</summary>
public sealed class DatabricksIsNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-dbx-01";

    /// <inheritdoc/>
    public override string Title => "Databricks workspaces are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DatabricksWorkspace];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\" and RequiredNsgRules = \"NoAzureDatabricksRules\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled"], "This workspace has public pages and a public API.");
}
