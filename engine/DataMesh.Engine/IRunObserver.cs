using DataMesh.Engine.Applying;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine;

/// <summary>Is told what happens while it happens, for live output. Calls may come from several threads, never two at once.</summary>
public interface IRunObserver
{
    /// <summary>A stack's turn begins; once for its plan, and again for its application.</summary>
    void StackStarted(StackName stack, bool applying);

    /// <summary>The program logged something.</summary>
    void Logged(StackName stack, LogRequest message);

    /// <summary>The plan of a stack is made and judged.</summary>
    void Planned(StackResult result);

    /// <summary>A step is begun.</summary>
    void StepStarted(StackName stack, Step step);

    /// <summary>A step has ended.</summary>
    void StepFinished(StackName stack, StepResult result);

    /// <summary>A stack's turn has ended.</summary>
    void StackFinished(StackResult result);
}
