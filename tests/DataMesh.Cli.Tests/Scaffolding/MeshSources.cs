using System.Runtime.CompilerServices;
using DataMesh.Cli.Programs;
using DataMesh.Cli.Tests.Support;

namespace DataMesh.Cli.Tests.Scaffolding;

/// <summary>A copy of this repository's stacks/ in a temporary folder, with the mesh that was built from it.</summary>
internal sealed class MeshSources : IDisposable
{
    public MeshSources()
    {
        var stacks = Path.Combine(Repository, "stacks");
        foreach (var file in Directory.EnumerateFiles(stacks, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal))
                Line.Write(Path.GetRelativePath(Repository, file), File.ReadAllText(file));
        }
    }

    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", "..", ".."));

    public CommandLine Line { get; } = new() { Source = new CompanyMeshSource() };

    public string Read(string file) => File.ReadAllText(Path.Combine(Line.Root, file));

    /// <summary>Replaces a text that is in the file.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = Read(file);
        text.ShouldContain(old);
        Line.Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Every file with its text.</summary>
    public SortedDictionary<string, string> All() => new(
        Directory.EnumerateFiles(Line.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Line.Root, file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>Runs <c>mesh domain add</c>, which must end with this exit code, and gives all that was printed.</summary>
    public string Add(int exitCode, params string[] arguments) => Line.Run(exitCode, ["domain", "add", .. arguments]);

    /// <summary>Runs <c>mesh domain add</c>, which must be refused, and checks that nothing was written.</summary>
    public string Refused(int exitCode, string code, params string[] arguments)
    {
        var before = All();
        var printed = Add(exitCode, arguments);
        printed.ShouldContain($"error: {code}: ");
        All().ShouldBe(before);
        return printed;
    }

    public void Dispose() => Line.Dispose();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? "";
}
