using System.Runtime.CompilerServices;

namespace DataMesh.Stacks.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(file))) ?? throw new InvalidOperationException(file);
}
