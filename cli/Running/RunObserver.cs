using DataMesh.Cli.Commands;
using DataMesh.Engine.State;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Cli.Running;

/// <summary>Prints each stack when its turn has ended, so that a reader sees the run move.</summary>
/// <param name="printer">Prints.</param>
/// <param name="changes">Whether the run changes something: then what was done is of interest, otherwise what is planned.</param>
internal sealed class RunObserver(StackPrinter printer, bool changes) : IRunObserver
{
    public void StackStarted(StackName stack, bool applying)
    {
    }

    public void Logged(StackName stack, LogRequest message)
    {
    }

    public void Planned(StackResult result)
    {
        if (!changes)
            printer.Print(result, applied: false);
    }

    public void StepStarted(StackName stack, Step step)
    {
    }

    public void StepFinished(StackName stack, StepResult result)
    {
    }

    public void StackFinished(StackResult result)
    {
        if (changes)
            printer.Print(result, applied: result.After is not null);
    }
}
