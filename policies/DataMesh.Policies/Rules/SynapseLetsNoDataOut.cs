namespace DataMesh.Policies.Rules;

/// <summary>Synapse workspaces stand in a managed network that lets no data out.</summary>
public sealed class SynapseLetsNoDataOut : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-syn-03";

    /// <inheritdoc/>
    public override string Title => "Synapse workspaces stand in a managed network that lets no data out";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SynapseWorkspace];

    /// <inheritdoc/>
    public override string Why => "What a workspace reads it could write to any address. Both are decided when it is made: later only a new workspace helps.";

    /// <inheritdoc/>
    public override string Fix => "Set ManagedVirtualNetwork = \"default\" and ManagedVirtualNetworkSettings.PreventDataExfiltration = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("managedVirtualNetwork"), ["default"], "This workspace has no managed network.");
        findings.Require(resource.Input("managedVirtualNetworkSettings.preventDataExfiltration"), wanted: true, "This workspace may send data anywhere.");
    }
}
