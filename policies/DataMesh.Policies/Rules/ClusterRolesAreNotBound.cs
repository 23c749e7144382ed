namespace DataMesh.Policies.Rules;

/// <summary>Nobody has a role in the whole cluster by a binding.</summary>
public sealed class ClusterRolesAreNotBound : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-aks-06";

    /// <inheritdoc/>
    public override string Title => "Nobody has a role in the whole cluster";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.ClusterRoleBinding];

    /// <inheritdoc/>
    public override string Why => "Domains share the cluster: a role in all of it reaches into the namespaces of others. Who administers it has an Azure role.";

    /// <inheritdoc/>
    public override string Fix => "Use a RoleBinding in the domain's namespace.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) => findings.Violation("This role counts in every namespace.");
}
