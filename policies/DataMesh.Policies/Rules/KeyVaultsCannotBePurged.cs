namespace DataMesh.Policies.Rules;

/// <summary>Key vaults cannot be purged.</summary>
public sealed class KeyVaultsCannotBePurged : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-kv-02";

    /// <inheritdoc/>
    public override string Title => "Key vaults cannot be purged";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Vault];

    /// <inheritdoc/>
    public override string Why => "Who purges a vault destroys what its keys encrypt, past any backup.";

    /// <inheritdoc/>
    public override string Fix => "Set Properties.EnablePurgeProtection = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("properties.enablePurgeProtection"), wanted: true, "This vault can be purged before its retention ends.");
}
