namespace DataMesh.Policies.Rules;

/// <summary>Data Explorer clusters trust their own tenant only.</summary>
public sealed class DataExplorerTrustsItsTenantOnly : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-adx-02";

    /// <inheritdoc/>
    public override string Title => "Data Explorer clusters trust their own tenant only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DataExplorerCluster];

    /// <inheritdoc/>
    public override string Why => "Data Explorer has no keys: who signs in is all that protects it, and other companies decide who signs in to their tenants.";

    /// <inheritdoc/>
    public override string Fix => "Set TrustedExternalTenants to an empty list: the own tenant only.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var trusted = resource.Input("trustedExternalTenants");
        if (trusted.IsUnknown)
            findings.Unknown(trusted);
        else if (trusted.IsMissing)
            findings.Violation("It is not said whom this cluster trusts; what Azure makes of that has changed over the years, and was every tenant.", trusted.Path);
        else if (trusted.Items.Any())
            findings.Violation("This cluster lets in identities of other tenants.", trusted.Path);
    }
}
