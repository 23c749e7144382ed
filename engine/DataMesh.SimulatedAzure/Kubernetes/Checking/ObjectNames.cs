using System.Text.RegularExpressions;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>What objects and labels may be called. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/</summary>
internal static partial class ObjectNames
{
    private const string Subdomain =
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. "
        + "'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

    private const string Label =
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  "
        + "or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

    private const string ServiceLabel =
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. "
        + "'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";

    private const string LabelValue =
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. "
        + "'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

    private const string QualifiedName =
        "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or "
        + "'123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

    public static AzureError? Check(KubernetesType type, IReadOnlyDictionary<string, object?> inputs)
    {
        if (ValueTree.Text(inputs, "metadata", "name") is { } name && ProblemOf(type, name) is { } problem)
            return ClusterErrors.Invalid(type, name, "metadata.name", $"Invalid value: \"{name}\": {problem}");
        if (type.IsNamespaced && ValueTree.Text(inputs, "metadata", "namespace") is { } home && LabelProblem(home) is { } wrong)
            return ClusterErrors.Invalid(type, ValueTree.Text(inputs, "metadata", "name") ?? "", "metadata.namespace", $"Invalid value: \"{home}\": {wrong}");
        return null;
    }

    /// <summary>What is wrong with the value of a label; null when nothing is.</summary>
    public static string? LabelValueProblem(string value) =>
        value.Length > 63 ? "must be no more than 63 characters" : LabelValuePattern().IsMatch(value) ? null : LabelValue;

    /// <summary>What is wrong with the key of a label or an annotation; null when nothing is.</summary>
    public static string? QualifiedNameProblem(string key)
    {
        var at = key.IndexOf('/');
        if (at >= 0 && SubdomainProblem(key[..at]) is { } wrong) return "prefix part " + wrong;
        var name = key[(at + 1)..];
        if (name.Length == 0) return "name part must be non-empty";
        if (name.Length > 63) return "name part must be no more than 63 characters";
        return LabelValuePattern().IsMatch(name) ? null : QualifiedName;
    }

    /// <summary>What is wrong with a label of the DNS; null when nothing is.</summary>
    public static string? LabelProblem(string name) => name.Length > 63 ? "must be no more than 63 characters" : LabelPattern().IsMatch(name) ? null : Label;

    private static string? SubdomainProblem(string name) =>
        name.Length > 253 ? "must be no more than 253 characters" : SubdomainPattern().IsMatch(name) ? null : Subdomain;

    private static string? ProblemOf(KubernetesType type, string name) => type.GroupKind switch
    {
        "Namespace" => LabelProblem(name),
        "Service" => name.Length > 63 ? "must be no more than 63 characters" : ServicePattern().IsMatch(name) ? null : ServiceLabel,
        _ when type.Group == "rbac.authorization.k8s.io" =>
            name is "." or ".." ? $"may not be '{name}'" : name.Contains('/') ? "may not contain '/'" : name.Contains('%') ? "may not contain '%'" : null,
        _ => SubdomainProblem(name),
    };

    [GeneratedRegex(@"\A[a-z0-9]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\A[a-z]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex ServicePattern();

    [GeneratedRegex(@"\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z")]
    private static partial Regex SubdomainPattern();

    [GeneratedRegex(@"\A(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?\z")]
    private static partial Regex LabelValuePattern();
}
