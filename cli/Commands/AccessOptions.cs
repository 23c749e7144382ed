using System.CommandLine;
using DataMesh.Cli.Access;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Commands;

/// <summary>The options that the commands on the register of access share.</summary>
internal static class AccessOptions
{
    public static Argument<string> Id { get; } = new("request") { Description = "The request: the name of its file in stacks/access, without .yaml" };

    public static Option<string[]> Environments { get; } = new("--environment", "--environments", "-e")
    {
        Description = "Only this environment: dev, test, prod; several with commas (default: all)",
        HelpName = "ENVIRONMENT",
    };

    public static Option<string> As { get; } =
        new("--as") { Description = "The group that you act for, for example sg-finance-owners", HelpName = "GROUP", Required = true };

    public static Option<string?> Person { get; } = new("--person")
    {
        Description = "Who does it, for the record (default: GIT_AUTHOR_EMAIL, BUILD_REQUESTEDFOREMAIL or GITHUB_ACTOR, where one is set)",
        HelpName = "WHO",
    };

    public static void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        foreach (var option in own)
            command.Options.Add(option);
        command.Options.Add(Environments);
        command.Options.Add(DayOption.AsOf);
        command.Options.Add(CommonOptions.Json);
    }

    /// <summary>The register on the day and for the environments that the command line says.</summary>
    /// <exception cref="EngineException">The day is none (DM0907), or there is no register (DM0948).</exception>
    /// <exception cref="DataMesh.Model.Diagnostics.MeshException">There is no such environment (DM0103), or the register cannot be read.</exception>
    public static AccessBook Open(CommandContext context, ParseResult arguments) =>
        AccessBook.Open(context, ReadEnvironments(arguments) ?? EnvironmentName.All, DayOption.Read(arguments, DayOption.AsOf));

    /// <summary>The environments in their order; null where none is named.</summary>
    /// <exception cref="DataMesh.Model.Diagnostics.MeshException">There is no such environment (DM0103).</exception>
    public static ImmutableArray<EnvironmentName>? ReadEnvironments(ParseResult arguments) => arguments.GetValue(Environments) is { Length: > 0 } values
        ? [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)).Select(EnvironmentName.Parse).Distinct().Order()]
        : null;

    /// <summary>The moment in which something is done: now, or the start of the day that counts.</summary>
    public static DateTimeOffset ReadMoment(CommandContext context, ParseResult arguments) => DayOption.Read(arguments, DayOption.AsOf) is { } day
        ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
        : context.Host.Environment.Clock.GetUtcNow();

    /// <summary>Who does it; null where nobody says.</summary>
    /// <exception cref="EngineException">It is no text of one line (DM0941).</exception>
    public static string? ReadPerson(CommandContext context, ParseResult arguments, string verb) =>
        ReadText(arguments, Person, verb) ?? context.Host.Environment.Person;

    /// <summary>A text; null where it is not given.</summary>
    /// <exception cref="EngineException">It is empty or has control characters (DM0941).</exception>
    public static string? ReadText(ParseResult arguments, Option<string?> option, string verb) => Check(arguments.GetValue(option), option, verb);

    /// <summary>A text, or null, that is no empty one and has no control characters.</summary>
    /// <exception cref="EngineException">It is or has (DM0941).</exception>
    public static string? Check(string? text, Option option, string verb) =>
        text is null || (!string.IsNullOrWhiteSpace(text) && !text.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)))
            ? text
            : throw new EngineException(AccessCommandDiagnostics.BadOption(option.Name, "cannot be used: it is empty, or has a control character.", verb));
}
