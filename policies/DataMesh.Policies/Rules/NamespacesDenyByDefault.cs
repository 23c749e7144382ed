namespace DataMesh.Policies.Rules;

/// <summary>Namespaces let nothing in or out by default, and only pods run in them that can do no harm.</summary>
public sealed class NamespacesDenyByDefault : StackPolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-aks-03";

    /// <inheritdoc/>
    public override string Title => "Namespaces let nothing in or out by default";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why => "Without a policy every pod of the cluster talks to every other; a grant on an API would mean nothing.";

    /// <inheritdoc/>
    public override string Fix =>
        "Add a NetworkPolicy to the namespace with an empty PodSelector, the policy types Ingress and Egress and no rules; label the namespace pod-security.kubernetes.io/enforce: restricted.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in stack.OfType(ResourceTypes.NetworkPolicy))
        {
            if (ClosesAll(policy.Input("spec")) && policy.Input("metadata.namespace").Text is { } home)
                closed.Add(home);
        }

        foreach (var home in stack.OfType(ResourceTypes.KubernetesNamespace))
        {
            var (name, labels) = (home.Input("metadata.name"), home.Input("metadata.labels"));
            if (name.IsUnknown)
                findings.About(home).Unknown(name);
            else if (!closed.Contains(name.Text ?? ""))
                findings.About(home).Violation("No network policy of this stack closes this namespace.");
            findings.About(home).Require(labels.Entry("pod-security.kubernetes.io/enforce"), ["restricted"], "Pods that can do harm may run in this namespace.");
        }
    }

    private static bool ClosesAll(PropertyReading spec) =>
        spec.At("podSelector") is { IsUnknown: false, IsMissing: false } selector && !IsSet(selector.At("matchLabels")) && !IsSet(selector.At("matchExpressions"))
        && spec.At("policyTypes").Items.Select(type => type.Text).Order(StringComparer.Ordinal).SequenceEqual(["Egress", "Ingress"])
        && !IsSet(spec.At("ingress")) && !IsSet(spec.At("egress"));

    private static bool IsSet(PropertyReading reading) => reading.IsUnknown || !reading.IsMissing;
}
