using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>What of a kubeconfig says where to go. https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/</summary>
/// <param name="Server">The address of the API server.</param>
/// <param name="Namespace">The namespace of the context; null when it names none.</param>
/// <param name="Problem">What is wrong with the text; null when nothing is.</param>
public sealed record Kubeconfig(string Server, string? Namespace, string? Problem)
{
    /// <summary>
    /// Reads the text of a kubeconfig. A text that is a single line without structure is the path of a file, which is not opened: it names a cluster.
    /// </summary>
    /// <param name="text">YAML, or JSON.</param>
    /// <param name="context">The context to use in the place of the current one.</param>
    /// <param name="cluster">The cluster to use in the place of the context's.</param>
    public static Kubeconfig Read(string text, string? context = null, string? cluster = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var yaml = new YamlStream();
            using var reader = new StringReader(text);
            yaml.Load(reader);
            return yaml.Documents.Count == 0 ? Refuse("it is empty") : yaml.Documents[0].RootNode switch
            {
                YamlScalarNode { Value: { Length: > 0 } path } => new Kubeconfig(path, null, null),
                YamlMappingNode root => Read(root, context, cluster),
                _ => Refuse("it is no mapping"),
            };
        }
        catch (YamlException error)
        {
            return Refuse(error.Message);
        }
    }

    private static Kubeconfig Read(YamlMappingNode root, string? context, string? cluster)
    {
        var name = context ?? Text(root, "current-context");
        var chosen = name is null ? null : Entry(root, "contexts", name, "context");
        if (chosen is null && context is not null) return Refuse($"context \"{context}\" does not exist");
        var clusterName = cluster ?? (chosen is null ? null : Text(chosen, "cluster"));
        var found = clusterName is null ? null : Entry(root, "clusters", clusterName, "cluster");
        return found is not null && Text(found, "server") is { } server
            ? new Kubeconfig(server, chosen is null ? null : Text(chosen, "namespace"), null)
            : Refuse(clusterName is null ? "no current context names a cluster" : $"cluster \"{clusterName}\" does not exist");
    }

    private static YamlMappingNode? Entry(YamlMappingNode root, string list, string name, string content) =>
        root.Children.TryGetValue(list, out var entries) && entries is YamlSequenceNode sequence
            ? sequence.OfType<YamlMappingNode>()
                .Where(entry => Text(entry, "name") == name)
                .Select(entry => entry.Children.TryGetValue(content, out var value) ? value as YamlMappingNode : null)
                .FirstOrDefault()
            : null;

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private static Kubeconfig Refuse(string problem) => new("", null, problem);
}
