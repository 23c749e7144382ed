using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Cli.Scaffolding;

/// <summary>The subscriptions in <c>stacks/mesh.&lt;environment&gt;.yaml</c>: a key for each landing zone below <c>subscriptions</c>.</summary>
internal static class SubscriptionList
{
    private const string Key = "subscriptions";

    /// <summary>The subscription that the file gives to a domain; null where it gives none.</summary>
    public static string? Find(string yaml, string domain) =>
        Section(yaml) is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(domain), out var node) ? (node as YamlScalarNode)?.Value : null;

    /// <summary>The file with one more subscription; null where the section is written in a form that cannot be added to.</summary>
    public static string? Add(string yaml, string domain, Guid subscription)
    {
        var lineBreak = SourceText.LineBreak(yaml);
        var entry = $"{domain}: {subscription}";
        var added = Section(yaml) switch
        {
            null => $"{yaml}{(yaml.Length == 0 || yaml.EndsWith('\n') ? "" : lineBreak)}{Key}:{lineBreak}  {entry}{lineBreak}",
            YamlMappingNode { Style: not MappingStyle.Flow, Children.Count: > 0 } map => Below(yaml, map, entry, lineBreak),
            _ => null,
        };
        return added is not null && Find(added, domain) == subscription.ToString() ? added : null;
    }

    private static string Below(string yaml, YamlMappingNode map, string entry, string lineBreak)
    {
        var (key, value) = map.Children.Last();
        var place = SourceText.LineEnd(yaml, Math.Min(Index(yaml, value is YamlScalarNode { Value: "" } ? key.End.Line : value.End.Line), yaml.Length));
        return yaml.Insert(place, lineBreak + new string(' ', (int)key.Start.Column - 1) + entry);
    }

    // Where a line starts, counted from 1.
    private static int Index(string text, long line)
    {
        var at = 0;
        for (var left = line - 1; left > 0; left--)
            at = text.IndexOf('\n', at) + 1;
        return at;
    }

    private static YamlNode? Section(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml.TrimStart('\uFEFF')));
        return stream.Documents is [{ RootNode: YamlMappingNode root }, ..] && root.Children.TryGetValue(new YamlScalarNode(Key), out var node) ? node : null;
    }
}
