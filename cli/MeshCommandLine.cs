using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using DataMesh.Cli.Commands;
using DataMesh.Cli.Rendering;
using DataMesh.Model.Diagnostics;

namespace DataMesh.Cli;

/// <summary>The command <c>mesh</c>.</summary>
internal static class MeshCommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(CliHost host, IReadOnlyList<string> arguments)
    {
        var parsed = Build(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
            return Guarded.Show(host, [CliDiagnostics.WrongUsage(WhyNot(parsed))], Palette.None, json: false);

        // The engine finishes the operations that are under way and writes the state; that takes a moment after an interrupt.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience };
        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    // A word that fits nowhere says more than what is missing because of it.
    private static string WhyNot(ParseResult parsed)
    {
        // An option that does not exist is taken for an argument by the parser.
        var word = parsed.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .OrderBy(token => token.StartsWith('-') ? 0 : 1).FirstOrDefault(token => token.StartsWith('-') || parsed.UnmatchedTokens.Contains(token));
        if (word is null)
            return parsed.Errors is [var error, ..] ? error.Message : "The command line is not complete.";
        var command = parsed.CommandResult.Command;
        var known = word.StartsWith('-')
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(child => child.Name);
        return $"There is no '{word}' here.{Suggestion.For(word, known)}";
    }

    private static RootCommand Build(CliHost host)
    {
        var root = new RootCommand("A data mesh on Azure, from typed C#: previewed, deployed and checked on this machine")
        {
            RunCommand.Build(host, RunVerb.Preview),
            RunCommand.Build(host, RunVerb.Update),
            RunCommand.Build(host, RunVerb.Destroy),
            RunCommand.Build(host, RunVerb.Refresh),
            StackCommand.Build(host),
            DomainCommand.Build(host),
            ContractCommand.Build(host),
            AccessCommand.Build(host),
        };
        root.Options.Add(CommonOptions.Cwd);
        root.Options.Add(CommonOptions.State);
        root.Options.Add(CommonOptions.Color);
        root.Options.Add(CommonOptions.Verbose);
        return root;
    }
}
