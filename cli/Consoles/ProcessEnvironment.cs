#pragma warning disable RS0030 // This is the one home of the process's environment: variables, working folder, clock.
namespace DataMesh.Cli.Consoles;

/// <summary>What the process finds around it when it starts.</summary>
internal sealed record ProcessEnvironment
{
    private static readonly ImmutableArray<string> People = ["GIT_AUTHOR_EMAIL", "BUILD_REQUESTEDFOREMAIL", "GITHUB_ACTOR"];

    /// <summary>The folder that the process was started in.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>PULUMI_CONFIG_PASSPHRASE; null where it is not set. An empty one is a passphrase too.</summary>
    public string? Passphrase { get; init; }

    /// <summary>PULUMI_CONFIG_PASSPHRASE_FILE; null where it is not set.</summary>
    public string? PassphraseFile { get; init; }

    /// <summary>NO_COLOR: set to anything, it means that no colours are wanted (no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>CI: set by every build service; nobody can answer there.</summary>
    public bool IsCI { get; init; }

    /// <summary>Who uses the command, as git or a build service says it (GIT_AUTHOR_EMAIL, BUILD_REQUESTEDFOREMAIL, GITHUB_ACTOR); null where none
    /// does.</summary>
    public string? Person { get; init; }

    /// <summary>Reads the process's own environment.</summary>
    public static ProcessEnvironment Read() => new()
    {
        WorkingFolder = Directory.GetCurrentDirectory(),
        Clock = TimeProvider.System,
        Passphrase = Environment.GetEnvironmentVariable("PULUMI_CONFIG_PASSPHRASE"),
        PassphraseFile = Environment.GetEnvironmentVariable("PULUMI_CONFIG_PASSPHRASE_FILE") is { Length: > 0 } file ? file : null,
        NoColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Person = People.Select(Environment.GetEnvironmentVariable).FirstOrDefault(person => !string.IsNullOrWhiteSpace(person)),
        IsCI = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } and not "false" and not "0",
    };
}
