namespace DataMesh.Policies.Rules;

/// <summary>SQL servers have no rule that lets all of Azure in.</summary>
public sealed class SqlServersHaveNoFirewallOpenings : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-sql-04";

    /// <inheritdoc/>
    public override string Title => "SQL servers have no rule that lets all of Azure in";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SqlFirewallRule];

    /// <inheritdoc/>
    public override string Why => "A rule that starts at 0.0.0.0 admits every tenant in Azure, or the whole internet.";

    /// <inheritdoc/>
    public override string Fix => "Remove the rule; reach the server through its private endpoint.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var start = resource.Input("startIpAddress");
        if (start.IsUnknown)
            findings.Unknown(start);
        else if (start.Text is "0.0.0.0")
            findings.Violation("This rule starts at 0.0.0.0.", start.Path);
    }
}
