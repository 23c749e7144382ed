namespace DataMesh.Policies.Rules;

/// <summary>No rule lets anything in from any source.</summary>
public sealed class NothingComesInFromAnySource : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-net-02";

    /// <inheritdoc/>
    public override string Title => "No rule lets anything in from any source";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.SecurityRule, ResourceTypes.NetworkSecurityGroup];

    /// <inheritdoc/>
    public override string Why => "A source of * or Internet opens the port to whoever can route to it.";

    /// <inheritdoc/>
    public override string Fix => "Name the address range, service tag or application security group that may come in.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        if (resource.Type == ResourceTypes.SecurityRule)
            JudgeRule(resource.Name, resource.Input, findings);
        else
            InlineItems.Judge(resource.Input("securityRules"), findings,
                static (rule, findings) => JudgeRule(rule.At("name").Text ?? rule.Path, rule.At, findings));
    }

    private static bool IsAnywhere(string? source) => source is "*" or "Internet" or "0.0.0.0/0" or "::/0" or "any" or "Any";

    private static void JudgeRule(string name, Func<string, PropertyReading> at, ResourceFindings findings)
    {
        if (at("direction").Text is "Outbound" || at("access").Text is "Deny")
            return;
        var one = at("sourceAddressPrefix");
        JudgeSource(name, one, findings);
        var several = at("sourceAddressPrefixes");
        if (several.IsUnknown)
            findings.Unknown(several);
        foreach (var source in several.Items)
            JudgeSource(name, source, findings);
    }

    private static void JudgeSource(string name, PropertyReading source, ResourceFindings findings)
    {
        if (source.IsUnknown)
            findings.Unknown(source);
        else if (IsAnywhere(source.Text))
            findings.Violation($"The rule '{name}' lets in everything from any source.", source.Path);
    }
}
