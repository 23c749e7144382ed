using DataMesh.Cli.Consoles;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>Prints stacks as a run gets to them. A message that several stacks share is printed once.</summary>
internal sealed class StackPrinter(ITerminal terminal, RunVerb verb, bool diff, Palette palette)
{
    private readonly HashSet<Diagnostic> _said = [];

    /// <summary>Prints what was made, or would be made, of a stack.</summary>
    public void Print(StackResult result, bool applied)
    {
        var fresh = result with { Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Urn.Length > 0 || _said.Add(diagnostic with { Stack = "" }))] };
        if (result.HasErrors && !fresh.HasErrors && result.Plan.Steps.IsEmpty)
            terminal.Out($"{verb switch { RunVerb.Destroy => "Destroy", RunVerb.Refresh => "Refresh", _ => "Update" }} of {result.Name.Stack} stopped by what is said above.\n\n");
        else
            terminal.Out(StackText.Render(new StackView(fresh, verb, applied), result.HasErrors, diff, palette));
    }
}
