using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The options that more than one command has.</summary>
internal static class CommonOptions
{
    public static Option<string?> Cwd { get; } = new("--cwd", "-C")
    {
        Description = "Run as if started in this folder",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> State { get; } = new("--state")
    {
        Description = "Keep state and simulated cloud in this folder (default: .mesh beside Pulumi.yaml)",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string> Color { get; } = OneOf(new Option<string>("--color")
    {
        Description = "Colour the output: auto, always, never",
        HelpName = "WHEN",
        DefaultValueFactory = _ => "auto",
        Recursive = true,
    });

    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Show stack traces and more messages",
        Recursive = true,
    };

    public static Option<string?> Stack { get; } = new("--stack", "-s")
    {
        Description = "The stack, for example finance-dev",
        HelpName = "STACK",
    };

    public static Option<string?> Environment { get; } = new("--environment", "-e")
    {
        Description = "All stacks of this environment: dev, test, prod",
        HelpName = "ENVIRONMENT",
    };

    public static Option<bool> Json { get; } = new("--json", "-j")
    {
        Description = "Write JSON",
    };

    private static Option<string> OneOf(Option<string> option)
    {
        option.AcceptOnlyFromAmong("auto", "always", "never");
        return option;
    }
}
