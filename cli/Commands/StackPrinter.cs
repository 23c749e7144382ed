using DataMesh.Cli.Consoles;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>Prints stacks as a run gets to them. A message that several stacks share is printed once.</summary>
internal sealed class StackPrinter(ITerminal terminal, RunVerb verb, bool diff, Palette palette)
{
    private readonly HashSet<Diagnostic> _said = [];
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    /// <summary>Prints what was made, or would be made, of a stack, unless this was done.</summary>
    public void PrintOnce(StackResult result, bool applied)
    {
        if (!_printed.Contains(result.Name.Stack))
            Print(result, applied);
    }

    /// <summary>Prints what was made, or would be made, of a stack.</summary>
    public void Print(StackResult result, bool applied)
    {
        _printed.Add(result.Name.Stack);
        var fresh = result with
        {
            Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Urn.Length > 0 || _said.Add(diagnostic with { Stack = "" }))],
        };
        if (result.HasErrors && !fresh.HasErrors && result.Plan.Steps.IsEmpty)
            terminal.Out($"{result.Name.Stack}: stopped by what is said above.\n\n");
        else
            terminal.Out(StackText.Render(new StackView(fresh, verb, applied), result.HasErrors, diff, palette));
    }

    /// <summary>Forgets what was printed: what follows is another round over the same stacks.</summary>
    public void StartOver()
    {
        _printed.Clear();
        _said.Clear();
    }
}
