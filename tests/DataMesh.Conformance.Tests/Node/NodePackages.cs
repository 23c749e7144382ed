using System.Runtime.CompilerServices;

namespace DataMesh.Conformance.Tests.Node;

/// <summary>
/// The official Node.js packages, in the versions of package-lock.json. Programs are run in folders below, where Node.js finds them.
/// </summary>
internal static class NodePackages
{
    private static readonly NpmFolder Folder = new(Source(), "node");
    private static readonly Lazy<string> Installed = new(Folder.Install);

    /// <summary>Whether the packages of these versions are there already.</summary>
    public static bool AreThere => Folder.IsInstalled;

    /// <summary>The folder of the packages; they are installed if need be.</summary>
    public static string Modules => Path.Combine(Installed.Value, "node_modules");

    /// <summary>A new folder for a program, with the packages in reach; they are installed if need be.</summary>
    public static DirectoryInfo NewFolder() => Directory.CreateDirectory(Path.Combine(Installed.Value, "runs", Path.GetRandomFileName()));

    /// <summary>Puts the JavaScript half of a pair into a folder.</summary>
    public static void CopyProgram(string name, string folder)
    {
        File.Copy(Path.Combine(Source(), "Programs", $"{name}.js"), Path.Combine(folder, $"{name}.js"));
        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "name": "pairs", "private": true }""");
    }

    private static string Source([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file) ?? ".", "..");
}
