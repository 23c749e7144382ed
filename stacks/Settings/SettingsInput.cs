using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace DataMesh.Stacks.Settings;

/// <summary>What settings are loaded from.</summary>
public sealed record SettingsInput
{
    /// <summary>The start of the names of environment variables that are settings.</summary>
    public const string EnvironmentPrefix = "DATAMESH_";

    /// <summary>The project's root: the directory with Pulumi.yaml.</summary>
    public required string RootDirectory { get; init; }

    /// <summary>The stack.</summary>
    public required StackName Stack { get; init; }

    /// <summary>The domains of the mesh: settings for others are refused.</summary>
    public required ImmutableArray<DomainName> Domains { get; init; }

    /// <summary>
    /// The Pulumi config of the project's namespace: a key without namespace to its text (JSON for objects and lists), null where it is
    /// not set.
    /// </summary>
    public Func<string, string?> PulumiConfig { get; init; } = _ => null;

    /// <summary>The environment variables; those of the process by default.</summary>
    public IConfigurationSource EnvironmentVariables { get; init; } = new EnvironmentVariablesConfigurationSource { Prefix = EnvironmentPrefix };
}
