namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts are not on the public network.</summary>
public sealed class StorageAccountsAreNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-05";

    /// <inheritdoc/>
    public override string Title => "Storage accounts are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled", "SecuredByPerimeter"], "This account has a public endpoint.");
}
