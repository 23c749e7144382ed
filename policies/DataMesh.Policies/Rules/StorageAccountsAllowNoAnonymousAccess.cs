namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts allow no anonymous access.</summary>
public sealed class StorageAccountsAllowNoAnonymousAccess : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-01";

    /// <inheritdoc/>
    public override string Title => "Storage accounts allow no anonymous access";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "One container set to public is enough to put its blobs on the internet without a sign-in.";

    /// <inheritdoc/>
    public override string Fix => "Set AllowBlobPublicAccess = false.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("allowBlobPublicAccess"), wanted: false, "Containers of this account may be opened to anonymous readers.");
}
