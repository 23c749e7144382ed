namespace DataMesh.Policies.Rules;

/// <summary>PostgreSQL servers take Entra identities only.</summary>
public sealed class PostgresServersTakeEntraIdentitiesOnly : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-pg-02";

    /// <inheritdoc/>
    public override string Title => "PostgreSQL servers take Entra identities only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.PostgresServer];

    /// <inheritdoc/>
    public override string Why => "Roles with passwords have passwords that somebody has to keep, and no conditional access guards them.";

    /// <inheritdoc/>
    public override string Fix => "Set AuthConfig.ActiveDirectoryAuth = \"Enabled\" and AuthConfig.PasswordAuth = \"Disabled\", and no administrator password.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("authConfig.activeDirectoryAuth"), ["Enabled"], "This server takes no Entra identities.");
        findings.Require(resource.Input("authConfig.passwordAuth"), ["Disabled"], "This server accepts passwords.");
        if (!resource.Input("administratorLoginPassword").IsMissing)
            findings.Violation("This server gets an administrator with a password.", "administratorLoginPassword");
    }
}
