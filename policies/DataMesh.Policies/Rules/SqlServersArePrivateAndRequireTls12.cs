namespace DataMesh.Policies.Rules;

/// <summary>SQL servers are private and refuse TLS below 1.2.</summary>
public sealed class SqlServersArePrivateAndRequireTls12 : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-sql-02";

    /// <inheritdoc/>
    public override string Title => "SQL servers are private and refuse TLS below 1.2";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SqlServer];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only, over an encrypted connection.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\" and MinimalTlsVersion = \"1.2\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled", "SecuredByPerimeter"], "This server has a public endpoint.");
        findings.Require(resource.Input("minimalTlsVersion"), ["1.2", "1.3"], "This server accepts TLS 1.0 or 1.1.");
    }
}
