namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts refuse shared keys.</summary>
public sealed class StorageAccountsRefuseSharedKeys : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-06";

    /// <inheritdoc/>
    public override string Title => "Storage accounts refuse shared keys";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "A key opens the whole account to whoever has it, and conditions on role assignments do not bind it.";

    /// <inheritdoc/>
    public override string Fix => "Set AllowSharedKeyAccess = false.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("allowSharedKeyAccess"), wanted: false, "This account can be opened with its key.");
}
