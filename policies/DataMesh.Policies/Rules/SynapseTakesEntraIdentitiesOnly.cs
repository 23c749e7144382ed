namespace DataMesh.Policies.Rules;

/// <summary>Synapse workspaces take Entra identities only.</summary>
public sealed class SynapseTakesEntraIdentitiesOnly : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-syn-01";

    /// <inheritdoc/>
    public override string Title => "Synapse workspaces take Entra identities only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SynapseWorkspace];

    /// <inheritdoc/>
    public override string Why => "SQL logins have passwords that somebody has to keep, and no conditional access guards them.";

    /// <inheritdoc/>
    public override string Fix => "Set AzureADOnlyAuthentication = true and no administrator password.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("azureADOnlyAuthentication"), wanted: true, "This workspace accepts SQL logins.");
        if (!resource.Input("sqlAdministratorLoginPassword").IsMissing)
            findings.Violation("This workspace gets an administrator with a password.", "sqlAdministratorLoginPassword");
    }
}
