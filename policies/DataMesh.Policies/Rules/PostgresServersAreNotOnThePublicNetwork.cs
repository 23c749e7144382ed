namespace DataMesh.Policies.Rules;

/// <summary>PostgreSQL servers are not on the public network.</summary>
public sealed class PostgresServersAreNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-pg-01";

    /// <inheritdoc/>
    public override string Title => "PostgreSQL servers are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.PostgresServer];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only.";

    /// <inheritdoc/>
    public override string Fix => "Set Network.PublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("network.publicNetworkAccess"), ["Disabled"], "This server has a public endpoint.");
    }
}
