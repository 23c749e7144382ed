namespace DataMesh.Policies.Rules;

/// <summary>Synapse workspaces are not on the public network.</summary>
public sealed class SynapseIsNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-syn-02";

    /// <inheritdoc/>
    public override string Title => "Synapse workspaces are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SynapseWorkspace];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoints only. Where nothing is said, a workspace is public.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled"], "This workspace has public endpoints.");
}
