using DataMesh.Engine.Applying;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine;

/// <summary>An observer that looks away.</summary>
public sealed class SilentObserver : IRunObserver
{
    /// <summary>The one that is used where nobody listens.</summary>
    public static SilentObserver Instance { get; } = new();

    /// <inheritdoc/>
    public void StackStarted(StackName stack, bool applying)
    {
    }

    /// <inheritdoc/>
    public void Logged(StackName stack, LogRequest message)
    {
    }

    /// <inheritdoc/>
    public void Planned(StackResult result)
    {
    }

    /// <inheritdoc/>
    public void StepStarted(StackName stack, Step step)
    {
    }

    /// <inheritdoc/>
    public void StepFinished(StackName stack, StepResult result)
    {
    }

    /// <inheritdoc/>
    public void StackFinished(StackResult result)
    {
    }
}
