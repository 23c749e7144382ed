using DataMesh.Cli.Commands;
using DataMesh.Cli.Consoles;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Running;

/// <summary>Shows the plans and asks whether to go on, in the words of the Pulumi CLI.</summary>
internal sealed class Consent(ITerminal terminal, RunVerb verb, StackPrinter printer, Palette palette)
{
    public ValueTask<bool> AskAsync(RunResult planned)
    {
        foreach (var stack in planned.Stacks)
            printer.Print(stack, applied: false);
        var what = verb switch
        {
            RunVerb.Destroy => "destroy",
            RunVerb.Refresh => "refresh",
            _ => "update",
        };
        while (true)
        {
            switch (terminal.Ask($"Do you want to perform this {what}? [yes/no/details] ")?.Trim().ToLowerInvariant())
            {
                case "yes" or "y":
                    terminal.Out("\n");
                    printer.StartOver();
                    return ValueTask.FromResult(true);
                case "no" or "n" or "" or null:
                    return ValueTask.FromResult(false);
                case "details" or "d":
                    foreach (var stack in planned.Stacks)
                        terminal.Out(StackText.Render(new StackView(stack, verb, applied: false), stack.HasErrors, diff: true, palette));
                    break;
            }
        }
    }
}
