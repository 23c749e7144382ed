namespace DataMesh.Policies.Rules;

/// <summary>SQL servers take Entra identities only.</summary>
public sealed class SqlServersTakeEntraIdentitiesOnly : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-sql-01";

    /// <inheritdoc/>
    public override string Title => "SQL servers take Entra identities only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SqlServer];

    /// <inheritdoc/>
    public override string Why => "SQL logins have passwords that somebody has to keep, and no conditional access guards them.";

    /// <inheritdoc/>
    public override string Fix => "Set Administrators.AzureADOnlyAuthentication = true and no administrator password.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("administrators.azureADOnlyAuthentication"), wanted: true, "This server accepts SQL logins.");
        if (!resource.Input("administratorLoginPassword").IsMissing)
            findings.Violation("This server gets an administrator with a password.", "administratorLoginPassword");
    }
}
