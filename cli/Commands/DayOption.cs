using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>Options whose value is a day.</summary>
internal static class DayOption
{
    /// <summary>The day that counts.</summary>
    public static Option<string?> AsOf { get; } = Create("--as-of", "The day that counts for access, yyyy-MM-dd (default: today in UTC)");

    public static Option<string?> Create(string name, string description) => new(name) { Description = description, HelpName = "DAY" };

    /// <summary>The day; null where the option is not given.</summary>
    /// <exception cref="EngineException">It is none (DM0907).</exception>
    public static DateOnly? Read(ParseResult arguments, Option<string?> option)
    {
        if (arguments.GetValue(option) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new EngineException(CliDiagnostics.BadDay(option.Name, text));
    }
}
