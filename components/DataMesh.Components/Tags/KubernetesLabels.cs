namespace DataMesh.Components.Tags;

/// <summary>
/// The tags of the mesh's resources as labels of objects in a cluster, so that both mean the same. A label takes less than a tag does: what does not fit is
/// made to, and the whole text stands in an annotation of the same name.
/// </summary>
public static class KubernetesLabels
{
    /// <summary>What the names of the mesh's labels begin with: those without belong to whoever uses the cluster.</summary>
    public const string Prefix = "datamesh/";

    /// <summary>The label that says which workload an object belongs to; selectors go by it, so it never changes.</summary>
    public const string Workload = "app.kubernetes.io/name";

    // https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
    private const int Longest = 63;

    /// <summary>The labels.</summary>
    /// <param name="tags">The tags.</param>
    public static ImmutableDictionary<string, string> Of(ImmutableDictionary<string, string> tags) =>
        tags.ToImmutableDictionary(tag => Prefix + tag.Key, tag => Legal(tag.Value));

    /// <summary>The annotations: the tags whose texts are not what their labels say.</summary>
    /// <param name="tags">The tags.</param>
    public static ImmutableDictionary<string, string> Annotations(ImmutableDictionary<string, string> tags) =>
        tags.Where(tag => Legal(tag.Value) != tag.Value).ToImmutableDictionary(tag => Prefix + tag.Key, tag => tag.Value);

    private static string Legal(string text)
    {
        var legal = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
        return legal[..Math.Min(legal.Length, Longest)].Trim('-', '_', '.');
    }
}
