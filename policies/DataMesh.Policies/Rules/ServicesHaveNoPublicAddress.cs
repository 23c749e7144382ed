namespace DataMesh.Policies.Rules;

/// <summary>Services have no public address.</summary>
public sealed class ServicesHaveNoPublicAddress : ResourcePolicy
{
    // https://learn.microsoft.com/azure/aks/internal-lb
    private const string Internal = "service.beta.kubernetes.io/azure-load-balancer-internal";

    /// <inheritdoc/>
    public override string Id => "mesh-aks-04";

    /// <inheritdoc/>
    public override string Title => "Services have no public address";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.KubernetesService];

    /// <inheritdoc/>
    public override string Why => "Azure gives a load balancer a public address unless it is told not to: data would be served to the internet.";

    /// <inheritdoc/>
    public override string Fix =>
        "Use the type ClusterIP, or LoadBalancer with the annotation service.beta.kubernetes.io/azure-load-balancer-internal: \"true\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var type = resource.Input("spec.type");
        if (type.IsUnknown)
            findings.Unknown(type);
        else if (type.Text == "LoadBalancer")
            findings.Require(resource.Input("metadata.annotations").Entry(Internal), ["true"], "This service has a public address.");
        else if (type.Text is not (null or "ClusterIP"))
            findings.Violation($"A service of the type {type.Text} is open on every machine of the cluster, or leads out of it.", type.Path);
        var addresses = resource.Input("spec.externalIPs");
        if (addresses.IsUnknown)
            findings.Unknown(addresses);
        else if (addresses.Items.Any())
            findings.Violation("This service takes addresses that are not the cluster's.", addresses.Path);
    }
}
