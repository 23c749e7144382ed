using DataMesh.Engine.Planning;

namespace DataMesh.Engine.Applying;

/// <summary>Is told of steps that begin and end.</summary>
public interface IStepWatch
{
    /// <summary>A step is begun.</summary>
    void Started(Step step);

    /// <summary>A step has ended.</summary>
    void Finished(StepResult result);
}
