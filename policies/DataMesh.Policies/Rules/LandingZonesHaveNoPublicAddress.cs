namespace DataMesh.Policies.Rules;

/// <summary>Landing zones have no public address.</summary>
public sealed class LandingZonesHaveNoPublicAddress : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-net-06";

    /// <inheritdoc/>
    public override string Title => "Landing zones have no public address";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.PublicIpAddress];

    /// <inheritdoc/>
    public override string Why => "A public address is a way in from the internet, and a way out for data.";

    /// <inheritdoc/>
    public override string Fix => "Remove the address; workloads are reached over the peered networks.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Violation("This is a public address.");
}
