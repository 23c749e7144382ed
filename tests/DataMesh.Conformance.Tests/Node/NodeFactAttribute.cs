namespace DataMesh.Conformance.Tests.Node;

/// <summary>A test that needs Node.js, npm and a registry that npm can reach; where one of them is not there it is skipped and says which.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(FindMissing);

    public NodeFactAttribute()
    {
        if (Missing.Value is { } missing)
            Skip = $"{missing}: nothing shows here that programs of the official Node.js SDK run against the engine.";
    }

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
