using DataMesh.Cli.Projects;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Cli.Contracts;

/// <summary>A map of an exported document; what is not as it was exported is refused, with its line (DM0932).</summary>
internal sealed class DocumentNode
{
    private readonly string _file;
    private readonly YamlNode _node;

    private DocumentNode(string file, YamlNode node) => (_file, _node) = (file, node);

    public bool IsTrue => _node is YamlScalarNode { Value: "true" };

    /// <summary>Reads a document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The file as a person names it.</param>
    /// <exception cref="DataMesh.Model.Diagnostics.MeshException">It is no YAML (DM0301).</exception>
    public static DocumentNode Read(string path, string name) => new(name, YamlFile.Read(path, name).Root);

    public DocumentNode? Find(string key) =>
        _node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new DocumentNode(_file, value) : null;

    public string Text(string key) => (Find(key)?._node as YamlScalarNode)?.Value ?? throw Unreadable(key);

    public double Number(string key) =>
        double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(key);

    public IEnumerable<DocumentNode> List(string key) =>
        Find(key)?._node is YamlSequenceNode list ? list.Children.Select(item => new DocumentNode(_file, item)) : [];

    public IEnumerable<string> Texts(string key) => List(key).Select(item => (item._node as YamlScalarNode)?.Value ?? "");

    /// <summary>The text of a custom property; null where there is none.</summary>
    public string? Custom(string property) => List("customProperties").FirstOrDefault(entry => entry.Text("property") == property)?.Text("value");

    public EngineException Unreadable(string key) => new(ContractCommandDiagnostics.UnreadableDocument(_file, (int)Math.Max(_node.Start.Line, 1), key));
}
