namespace DataMesh.Cli.Tests.Node;

/// <summary>A test that needs Node.js and npm; where they are not there it is skipped and says so.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!IsOnPath("node") || !IsOnPath("npm"))
            Skip = "Node.js and npm are not installed here: nothing shows that programs of the official Node.js SDK run against the engine.";
    }

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => ((string[])["", ".exe", ".cmd"]).Any(ending => File.Exists(Path.Combine(folder, name + ending))));
}
