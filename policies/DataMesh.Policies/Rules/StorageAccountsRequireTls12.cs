namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts refuse TLS below 1.2.</summary>
public sealed class StorageAccountsRequireTls12 : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-02";

    /// <inheritdoc/>
    public override string Title => "Storage accounts refuse TLS below 1.2";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "TLS 1.0 and 1.1 have known weaknesses; the wire carries the data of a whole domain.";

    /// <inheritdoc/>
    public override string Fix => "Set MinimumTlsVersion = \"TLS1_2\" (or \"TLS1_3\").";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("minimumTlsVersion"), ["TLS1_2", "TLS1_3"], "This account accepts TLS 1.0 or 1.1.");
}
