using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The command group <c>stack</c>.</summary>
internal static class StackCommand
{
    public static Command Build(CliHost host) => new("stack", "Look at the stacks and their states")
    {
        StackListCommand.Build(host),
        StackOutputCommand.Build(host),
        StackExportCommand.Build(host),
    };

    /// <summary>The arguments of a command that takes a stack and something else: the stack is the first one unless an option names it.</summary>
    public static (string? Stack, string? Other) Split(ImmutableArray<string> arguments, bool namedByOption)
    {
        var at = namedByOption ? 0 : 1;
        if (arguments.Length > at + 1)
            throw new EngineException(CliDiagnostics.WrongUsage($"There is one argument too many: '{arguments[at + 1]}'."));
        return (namedByOption || arguments.IsEmpty ? null : arguments[0], arguments.Length > at ? arguments[at] : null);
    }
}
