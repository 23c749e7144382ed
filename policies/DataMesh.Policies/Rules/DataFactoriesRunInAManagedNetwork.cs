namespace DataMesh.Policies.Rules;

/// <summary>The machines of data factories stand in a managed network.</summary>
public sealed class DataFactoriesRunInAManagedNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-df-02";

    /// <inheritdoc/>
    public override string Title => "The machines of data factories stand in a managed network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.FactoryIntegrationRuntime];

    /// <inheritdoc/>
    public override string Why => "Outside of a managed network they copy data over public addresses, and no private endpoint leads them to a store.";

    /// <inheritdoc/>
    public override string Fix => "Set Properties.ManagedVirtualNetwork of the integration runtime, or use a self-hosted one in the domain's network.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var type = resource.Input("properties.type");
        if (type.Text is "SelfHosted")
            return;
        findings.Require(type, ["Managed"], "This integration runtime is of no known type.");
        findings.Require(
            resource.Input("properties.managedVirtualNetwork.type"), ["ManagedVirtualNetworkReference"],
            "This integration runtime stands outside of a managed network.");
    }
}
