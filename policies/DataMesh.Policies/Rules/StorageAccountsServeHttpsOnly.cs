namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts serve HTTPS only.</summary>
public sealed class StorageAccountsServeHttpsOnly : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-03";

    /// <inheritdoc/>
    public override string Title => "Storage accounts serve HTTPS only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "Over HTTP, data and bearer tokens travel in the clear.";

    /// <inheritdoc/>
    public override string Fix => "Set EnableHttpsTrafficOnly = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("enableHttpsTrafficOnly"), wanted: true, "This account answers over plain HTTP.");
}
