using DataMesh.Engine.Applying;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine;

/// <summary>Tells an observer one thing at a time: steps are carried out on several threads, and hooks of the program log meanwhile.</summary>
internal sealed class SerialObserver(IRunObserver observer) : IRunObserver
{
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public void StackStarted(StackName stack, bool applying)
    {
        lock (_gate)
            observer.StackStarted(stack, applying);
    }

    /// <inheritdoc/>
    public void Logged(StackName stack, LogRequest message)
    {
        lock (_gate)
            observer.Logged(stack, message);
    }

    /// <inheritdoc/>
    public void Planned(StackResult result)
    {
        lock (_gate)
            observer.Planned(result);
    }

    /// <inheritdoc/>
    public void StepStarted(StackName stack, Step step)
    {
        lock (_gate)
            observer.StepStarted(stack, step);
    }

    /// <inheritdoc/>
    public void StepFinished(StackName stack, StepResult result)
    {
        lock (_gate)
            observer.StepFinished(stack, result);
    }

    /// <inheritdoc/>
    public void StackFinished(StackResult result)
    {
        lock (_gate)
            observer.StackFinished(result);
    }
}
