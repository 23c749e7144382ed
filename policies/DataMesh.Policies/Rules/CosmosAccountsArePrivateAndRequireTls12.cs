namespace DataMesh.Policies.Rules;

/// <summary>Cosmos DB accounts are private and refuse TLS below 1.2.</summary>
public sealed class CosmosAccountsArePrivateAndRequireTls12 : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-cos-02";

    /// <inheritdoc/>
    public override string Title => "Cosmos DB accounts are private and refuse TLS below 1.2";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.CosmosAccount];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only, over an encrypted connection.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\" and MinimalTlsVersion = \"Tls12\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled", "SecuredByPerimeter"], "This account has a public endpoint.");
        findings.Require(resource.Input("minimalTlsVersion"), ["Tls12"], "This account accepts TLS 1.0 or 1.1.");
    }
}
