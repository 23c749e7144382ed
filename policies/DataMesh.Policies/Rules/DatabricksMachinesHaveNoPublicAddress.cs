namespace DataMesh.Policies.Rules;

/// <summary>Databricks machines have no public address.</summary>
public sealed class DatabricksMachinesHaveNoPublicAddress : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-dbx-02";

    /// <inheritdoc/>
    public override string Title => "Databricks machines have no public address";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DatabricksWorkspace];

    /// <inheritdoc/>
    public override string Why => "A machine that reads the data of a domain and has an address on the internet is a way out for that data.";

    /// <inheritdoc/>
    public override string Fix => "Set Parameters.EnableNoPublicIp to true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("parameters.enableNoPublicIp.value"), wanted: true, "The machines of this workspace have public addresses.");
}
