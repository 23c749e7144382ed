namespace DataMesh.Conformance.Tests.Node;

/// <summary>Whether programs in Node.js can be run here.</summary>
internal static class NodeAvailability
{
    private static readonly Lazy<string?> Missing = new(FindMissing);

    /// <summary>Why the tests that need Node.js are skipped; null where they are run.</summary>
    public static string? SkipReason =>
        Missing.Value is { } missing ? $"{missing}: nothing shows here that programs of the official Node.js SDK run against the engine." : null;

    private static string? FindMissing()
    {
        if (!IsOnPath("node") || !IsOnPath("npm"))
            return "Node.js and npm are not installed";
        if (NodePackages.AreThere)
            return null;
        var found = NodePackages.Npm(
            TimeSpan.FromSeconds(30), Path.GetTempPath(), "view", "@pulumi/pulumi", "version", "--fetch-retries=0", "--fetch-timeout=15000");
        return found.ExitCode == 0 ? null : "npm finds no @pulumi/pulumi";
    }

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => ((string[])["", ".exe", ".cmd"]).Any(ending => File.Exists(Path.Combine(folder, name + ending))));
}
