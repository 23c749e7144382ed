using YamlDotNet.RepresentationModel;

namespace DataMesh.Cli.Projects;

/// <summary>What Pulumi.yaml says about the project.</summary>
/// <param name="Root">The folder that holds Pulumi.yaml.</param>
/// <param name="Name">The project's name.</param>
/// <param name="StacksFolder">The folder that holds the stacks' configuration (<c>Pulumi.&lt;stack&gt;.yaml</c>).</param>
internal sealed record MeshProject(string Root, string Name, string StacksFolder)
{
    private const string NodeJs = "nodejs";

    /// <summary>Whether the program is one in Node.js, and so not the mesh that the CLI was built with.</summary>
    public bool IsNodeJs { get; private init; }

    /// <summary>The file or folder that holds the program, relative to the root; empty where Pulumi.yaml does not say.</summary>
    public string Main { get; private init; } = "";

    /// <summary>Whether a Node.js program is compiled from TypeScript when it starts, as it is unless Pulumi.yaml says otherwise.</summary>
    public bool TypeScript { get; private init; } = true;

    private const string FileName = "Pulumi.yaml";

    /// <summary>Reads the project of the folder: the Pulumi.yaml in it, or in the nearest folder above.</summary>
    /// <exception cref="EngineException">There is none (DM0902), or it cannot be read (DM0301, DM0910).</exception>
    public static MeshProject Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, FileName);
            if (File.Exists(file))
                return Read(at.FullName, file);
        }

        throw new EngineException(CliDiagnostics.NoProject(folder));
    }

    /// <summary>The path as a person in the project's folder writes it.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static YamlNode? Member(YamlMappingNode? map, string key) =>
        map is not null && map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private static MeshProject Read(string root, string file)
    {
        var yaml = YamlFile.Read(file, FileName);
        if (yaml.Text("name") is not { Length: > 0 } name)
            throw new EngineException(
                CliDiagnostics.BadKey(FileName, yaml.Line("name"), "name", "the project's name", "states and configuration are kept under it"));
        var runtime = yaml.Find("runtime") as YamlMappingNode;
        return new MeshProject(root, name, Path.Combine(root, yaml.Text("stackConfigDir") ?? ""))
        {
            IsNodeJs = (yaml.Text("runtime") ?? Member(runtime, "name")?.ToString()) == NodeJs,
            Main = yaml.Text("main") ?? "",
            TypeScript = Member(Member(runtime, "options") as YamlMappingNode, "typescript")?.ToString() != "false",
        };
    }
}
