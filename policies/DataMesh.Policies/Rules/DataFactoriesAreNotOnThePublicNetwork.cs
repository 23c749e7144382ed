namespace DataMesh.Policies.Rules;

/// <summary>Data factories are not on the public network.</summary>
public sealed class DataFactoriesAreNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-df-01";

    /// <inheritdoc/>
    public override string Title => "Data factories are not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.DataFactory];

    /// <inheritdoc/>
    public override string Why => "Whoever reaches a factory can make it copy what its products may read; it is reached through its private endpoint only.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled"], "This factory has a public endpoint.");
}
