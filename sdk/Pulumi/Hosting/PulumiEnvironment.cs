using System.Text.Json;

namespace Pulumi.Hosting;

/// <summary>The <c>PULUMI_*</c> environment variables, by which a language host starts a program. They are read here only.</summary>
internal sealed record PulumiEnvironment(ProgramInfo Info, string MonitorAddress, string EngineAddress)
{
    public static bool OutputToStringIsError =>
        Read("PULUMI_ERROR_OUTPUT_STRING") is { } text && (text == "1" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>What this process was started with; refuses when no engine started it.</summary>
    public static PulumiEnvironment OfThisProcess() => From(Read);

    /// <summary>The same from any source of variables.</summary>
    public static PulumiEnvironment From(Func<string, string?> read)
    {
        string Required(string name) => read(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException("Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
        var info = new ProgramInfo
        {
            Project = Required("PULUMI_PROJECT"),
            Stack = Required("PULUMI_STACK"),
            DryRun = bool.TryParse(Required("PULUMI_DRY_RUN"), out var dryRun) && dryRun,
            Organization = read("PULUMI_ORGANIZATION") ?? "organization",
            RootDirectory = read("PULUMI_ROOT_DIRECTORY") ?? "",
            Config = Parse<ImmutableDictionary<string, string>>(read("PULUMI_CONFIG")) ?? ImmutableDictionary<string, string>.Empty,
            ConfigSecretKeys = Parse<ImmutableHashSet<string>>(read("PULUMI_CONFIG_SECRET_KEYS")) ?? [],
        };
        _ = (Required("PULUMI_QUERY_MODE"), Required("PULUMI_PARALLEL"));
        return new PulumiEnvironment(info, Required("PULUMI_MONITOR"), Required("PULUMI_ENGINE"));
    }

    private static T? Parse<T>(string? json) => string.IsNullOrEmpty(json) ? default : JsonSerializer.Deserialize<T>(json);

#pragma warning disable RS0030 // A process is told by its environment which engine started it; this is where it is read.
    private static string? Read(string name) => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030
}
