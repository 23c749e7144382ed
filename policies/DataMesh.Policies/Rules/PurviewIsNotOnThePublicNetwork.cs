namespace DataMesh.Policies.Rules;

/// <summary>The catalog is not on the public network.</summary>
public sealed class PurviewIsNotOnThePublicNetwork : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-pv-01";

    /// <inheritdoc/>
    public override string Title => "The catalog is not on the public network";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.PurviewAccount];

    /// <inheritdoc/>
    public override string Why => "The catalog knows where every store of the mesh is and what stands in it.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicNetworkAccess = \"Disabled\" and ManagedResourcesPublicNetworkAccess = \"Disabled\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("publicNetworkAccess"), ["Disabled"], "This catalog has a public endpoint.");
        var managed = resource.Input("managedResourcesPublicNetworkAccess");
        if (!managed.IsMissing)
            findings.Require(managed, ["Disabled"], "The managed resources of this catalog have public endpoints.");
    }
}
