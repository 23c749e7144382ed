namespace DataMesh.Policies.Rules;

/// <summary>Event Hubs namespaces refuse keys.</summary>
public sealed class EventHubsRefuseKeys : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-eh-01";

    /// <inheritdoc/>
    public override string Title => "Event Hubs namespaces refuse keys";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.EventHubNamespace];

    /// <inheritdoc/>
    public override string Why => "A key opens every stream of the namespace to whoever has it, whatever the register of access says.";

    /// <inheritdoc/>
    public override string Fix => "Set DisableLocalAuth = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("disableLocalAuth"), wanted: true, "This namespace can be opened with a key.");
}
