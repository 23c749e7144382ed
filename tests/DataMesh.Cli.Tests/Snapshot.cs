using System.Runtime.CompilerServices;

namespace DataMesh.Cli.Tests;

/// <summary>Compares a text with the file of the test's name beside the test; ACCEPT_SNAPSHOTS=1 writes it.</summary>
internal static class Snapshot
{
    public static void Verify(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}.{test}.verified.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        File.Exists(path).ShouldBeTrue($"There is no '{path}': run the test with ACCEPT_SNAPSHOTS=1.");
        actual.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
