using System.CommandLine;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>The options of preview, up, destroy and refresh.</summary>
internal sealed class RunOptionSet
{
    private readonly Argument<string?> _stack = new("stack") { Arity = ArgumentArity.ZeroOrOne, Description = "The stack, for example finance-dev" };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Go on without asking" };
    private readonly Option<bool> _previewOnly = new("--preview-only") { Description = "Show what would be done and stop" };
    private readonly Option<bool> _diff = new("--diff") { Description = "Show each property that differs" };
    private readonly Option<bool> _refresh = new("--refresh", "-r") { Description = "Read the cloud first, so that what others changed is put right" };
    private readonly Option<bool> _unknowns = new("--unknowns") { Description = "Treat outputs of resources that do not exist yet as unknown, as Pulumi does" };
    private readonly Option<bool> _overWire = new("--over-wire") { Description = "Run the program as a process of its own, as the Pulumi CLI does" };
    private readonly Option<string[]> _config =
        new("--config", "-c") { Description = "A configuration value for every stack of the run", HelpName = "KEY=VALUE" };
    private readonly Option<string[]> _allowDataLoss = new("--allow-data-loss")
    {
        Description = "Let this store be deleted or replaced with the data in it: its name, or the URN of a resource. Once for each store",
        HelpName = "STORE",
    };

    private readonly RunVerb _verb;

    public RunOptionSet(RunVerb verb) => _verb = verb;

    public void AddTo(Command command)
    {
        command.Arguments.Add(_stack);
        command.Options.Add(CommonOptions.Stack);
        command.Options.Add(CommonOptions.Environment);
        command.Options.Add(CommonOptions.Json);
        command.Options.Add(_diff);
        if (_verb != RunVerb.Preview)
        {
            command.Options.Add(_yes);
            command.Options.Add(_previewOnly);
        }

        if (_verb != RunVerb.Refresh)
            command.Options.Add(_allowDataLoss);
        if (_verb is RunVerb.Preview or RunVerb.Update)
        {
            command.Options.Add(_refresh);
            command.Options.Add(_overWire);
            command.Options.Add(DayOption.AsOf);
            command.Options.Add(_config);
        }

        if (_verb == RunVerb.Preview)
            command.Options.Add(_unknowns);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="EngineException">A value is not of its form (DM0903, DM0907, DM0908).</exception>
    public RunArguments Read(ParseResult arguments)
    {
        var (stack, option) = (arguments.GetValue(_stack), arguments.GetValue(CommonOptions.Stack));
        if (stack is not null && option is not null && stack != option)
            throw new EngineException(CliDiagnostics.NameOneStack($"Both the stacks '{stack}' and '{option}' are named."));
        return new RunArguments
        {
            Stack = stack ?? option,
            Environment = arguments.GetValue(CommonOptions.Environment),
            Yes = arguments.GetValue(_yes),
            Json = arguments.GetValue(CommonOptions.Json),
            Diff = arguments.GetValue(_diff),
            Unknowns = arguments.GetValue(_unknowns),
            OverWire = arguments.GetValue(_overWire),
            Refresh = arguments.GetValue(_refresh),
            PreviewOnly = _verb == RunVerb.Preview || arguments.GetValue(_previewOnly),
            AsOf = DayOption.Read(arguments, DayOption.AsOf),
            Config = [.. (arguments.GetValue(_config) ?? []).Select(ReadPair)],
            AllowDataLoss = [.. arguments.GetValue(_allowDataLoss) ?? []],
        };
    }

    private static KeyValuePair<string, string> ReadPair(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 ? KeyValuePair.Create(text[..at], text[(at + 1)..]) : throw new EngineException(CliDiagnostics.BadConfig(text));
    }
}
