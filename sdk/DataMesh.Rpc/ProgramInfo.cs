namespace DataMesh.Rpc;

/// <summary>What a program is told when it is started; over the wire these are the <c>PULUMI_*</c> environment variables.</summary>
public sealed record ProgramInfo
{
    /// <summary>The project.</summary>
    public required string Project { get; init; }

    /// <summary>The stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The organization; <c>organization</c> for a self-managed backend.</summary>
    public string Organization { get; init; } = "organization";

    /// <summary>The folder that holds Pulumi.yaml.</summary>
    public string RootDirectory { get; init; } = "";

    /// <summary>Whether this is a preview.</summary>
    public bool DryRun { get; init; }

    /// <summary>The stack's configuration by full key (<c>namespace:key</c>); objects and lists are JSON text.</summary>
    public ImmutableDictionary<string, string> Config { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The keys of <see cref="Config"/> whose values are secret.</summary>
    public ImmutableHashSet<string> ConfigSecretKeys { get; init; } = [];
}
