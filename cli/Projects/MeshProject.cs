namespace DataMesh.Cli.Projects;

/// <summary>What Pulumi.yaml says about the project.</summary>
/// <param name="Root">The folder that holds Pulumi.yaml.</param>
/// <param name="Name">The project's name.</param>
/// <param name="StacksFolder">The folder that holds the stacks' configuration (<c>Pulumi.&lt;stack&gt;.yaml</c>).</param>
internal sealed record MeshProject(string Root, string Name, string StacksFolder)
{
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

    private static MeshProject Read(string root, string file)
    {
        var yaml = YamlFile.Read(file, FileName);
        if (yaml.Text("name") is not { Length: > 0 } name)
            throw new EngineException(CliDiagnostics.BadKey(FileName, yaml.Line("name"), "name", "the project's name", "states and configuration are kept under it"));
        return new MeshProject(root, name, Path.Combine(root, yaml.Text("stackConfigDir") ?? ""));
    }
}
