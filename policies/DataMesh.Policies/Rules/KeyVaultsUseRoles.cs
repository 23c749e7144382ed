namespace DataMesh.Policies.Rules;

/// <summary>Key vaults authorize by roles.</summary>
public sealed class KeyVaultsUseRoles : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-kv-01";

    /// <inheritdoc/>
    public override string Title => "Key vaults authorize by roles";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Vault];

    /// <inheritdoc/>
    public override string Why => "Access policies are a second, unaudited way in beside role assignments.";

    /// <inheritdoc/>
    public override string Fix => "Set Properties.EnableRbacAuthorization = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("properties.enableRbacAuthorization"), wanted: true, "This vault authorizes by access policies.");
}
