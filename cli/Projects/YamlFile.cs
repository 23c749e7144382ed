using DataMesh.Model.Diagnostics;
using DataMesh.Stacks.Settings;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Cli.Projects;

/// <summary>A YAML file whose top level is a map, with the lines on which its keys stand.</summary>
internal sealed class YamlFile
{
    private YamlFile(string name, YamlMappingNode root)
    {
        Name = name;
        Root = root;
    }

    /// <summary>The file as a person names it.</summary>
    public string Name { get; }

    /// <summary>The top level; without members where the file is empty or missing.</summary>
    public YamlMappingNode Root { get; }

    /// <summary>Reads a file; a missing one counts as empty.</summary>
    /// <exception cref="MeshException">It is no YAML (DM0301).</exception>
    /// <exception cref="EngineException">Its top level is no map (DM0910), or the file system refuses to read it (DM0508).</exception>
    public static YamlFile Read(string path, string name)
    {
        if (!File.Exists(path))
            return new YamlFile(name, new YamlMappingNode());
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(path);
            stream.Load(reader);
        }
        catch (YamlException error)
        {
            throw Broken(name, (int)error.Start.Line, Sentence(error.Message));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet's scanner fails so on some texts, such as a bracket that is never closed.
            throw Broken(name, 1, "something is not closed, or stands where it cannot.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateDiagnostics.FileRefused(name, error.Message));
        }

        return stream.Documents.Count == 0 ? new YamlFile(name, new YamlMappingNode()) : stream.Documents[0].RootNode switch
        {
            YamlMappingNode map => new YamlFile(name, map),
            YamlScalarNode { Value: null or "" } => new YamlFile(name, new YamlMappingNode()),
            var other => throw new EngineException(
                CliDiagnostics.BadKey(name, (int)other.Start.Line, "the top level", "a map of keys and values", "what is read has a name")),
        };
    }

    /// <summary>The text of a top-level key; null where it is not set or no text.</summary>
    public string? Text(string key) => Find(key) is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>What stands at a top-level key; null where it is not set.</summary>
    public YamlNode? Find(string key) => Root.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    /// <summary>The line of a top-level key; 1 where it is not set.</summary>
    public int Line(string key)
    {
        foreach (var (name, _) in Root.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key)
                return (int)scalar.Start.Line;
        }

        return 1;
    }

    private static MeshException Broken(string name, int line, string why) =>
        new(SettingsDiagnostics.BrokenYaml(why, new DataMesh.Model.Diagnostics.SourceLocation(name, line)));

    // The parser's messages repeat the position and lack the full stop.
    private static string Sentence(string message)
    {
        var text = message[(message.LastIndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..].Trim();
        return text.EndsWith('.') ? text : text + ".";
    }
}
