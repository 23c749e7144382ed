namespace DataMesh.Policies.Rules;

/// <summary>Event Hubs namespaces are private and refuse TLS below 1.2.</summary>
public sealed class EventHubsArePrivateAndRequireTls12 : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-eh-02";

    /// <inheritdoc/>
    public override string Title => "Event Hubs namespaces are private and refuse TLS below 1.2";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.EventHubNamespace];

    /// <inheritdoc/>
    public override string Why => "A store of a data landing zone is reached through its private endpoint only, over an encrypted connection.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\" and MinimumTlsVersion = \"1.2\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled", "SecuredByPerimeter"], "This namespace has a public endpoint.");
        findings.Require(resource.Input("minimumTlsVersion"), ["1.2", "1.3"], "This namespace accepts TLS 1.0 or 1.1.");
    }
}
