using DataMesh.Cli.Commands;
using DataMesh.Engine.State;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Cli.Running;

/// <summary>Prints each stack when its turn has ended, so that a reader sees the run move.</summary>
internal sealed class RunObserver(StackPrinter printer, bool silent, bool changes) : IRunObserver
{
    public void StackStarted(StackName stack, bool applying)
    {
    }

    public void Logged(StackName stack, LogRequest message)
    {
    }

    public void Planned(StackResult result)
    {
    }

    public void StepStarted(StackName stack, Step step)
    {
    }

    public void StepFinished(StackName stack, StepResult result)
    {
    }

    public void StackFinished(StackResult result)
    {
        if (!silent)
            printer.Print(result, applied: changes && result.After is not null);
    }
}
