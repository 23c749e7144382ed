namespace DataMesh.Policies.Rules;

/// <summary>The firewall of storage accounts denies by default.</summary>
public sealed class StorageAccountsDenyByDefault : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-04";

    /// <inheritdoc/>
    public override string Title => "The firewall of storage accounts denies by default";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "With the default Allow, every network that has no rule of its own gets in.";

    /// <inheritdoc/>
    public override string Fix => "Set NetworkRuleSet.DefaultAction = \"Deny\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) =>
        findings.Require(resource.Input("networkRuleSet.defaultAction"), ["Deny"], "The firewall of this account lets in every network without a rule.");
}
