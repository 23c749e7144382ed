using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace DataMesh.Architecture.Tests;

/// <summary>The projects of this repository and which of them each references, as their project files say.</summary>
internal sealed class ProjectGraph
{
    private ProjectGraph(string root, IReadOnlyDictionary<string, Project> projects)
    {
        Root = root;
        Projects = projects;
    }

    public static ProjectGraph Current { get; } = Read();

    public string Root { get; }

    public IReadOnlyDictionary<string, Project> Projects { get; }

    private static ProjectGraph Read()
    {
        var root = RepositoryRoot();
        var projects = Directory.EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" or "node_modules" or ".mesh"))
            .Select(path => Project.Read(root, path))
            .ToDictionary(project => project.Name);
        return new ProjectGraph(root, projects);
    }

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile) ?? ".", "..", ".."));

    internal sealed record Project(
        string Name, string Folder, XDocument File, IReadOnlyList<string> References, IReadOnlyList<string> Friends, IReadOnlyList<string> Packages)
    {
        public bool IsTest => Name.EndsWith(".Tests", StringComparison.Ordinal);

        public static Project Read(string root, string path)
        {
            var file = XDocument.Load(path);
            string[] Items(string kind) => [.. file.Descendants(kind).Select(item => (string?)item.Attribute("Include")).OfType<string>()];
            var references = Items("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))
                .Concat(Items("PulumiPackage"))
                .Order(StringComparer.Ordinal);
            return new Project(
                Path.GetFileNameWithoutExtension(path),
                Path.GetDirectoryName(Path.GetRelativePath(root, path)) ?? "",
                file,
                [.. references],
                Items("InternalsVisibleTo"),
                Items("PackageReference"));
        }
    }
}
