namespace DataMesh.Policies.Rules;

/// <summary>Data Explorer clusters encrypt their disks.</summary>
public sealed class DataExplorerEncryptsItsDisks : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-adx-03";

    /// <inheritdoc/>
    public override string Title => "Data Explorer clusters encrypt their disks";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DataExplorerCluster];

    /// <inheritdoc/>
    public override string Why => "The storage of a cluster is always encrypted, the disks of its machines, which hold the newest rows, only if it is asked for.";

    /// <inheritdoc/>
    public override string Fix => "Set EnableDiskEncryption = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("enableDiskEncryption"), wanted: true, "The disks of this cluster are not encrypted.");
}
