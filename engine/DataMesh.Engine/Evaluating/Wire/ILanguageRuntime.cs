using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>Knows how programs of one language are started.</summary>
public interface ILanguageRuntime
{
    /// <summary>The command that runs the program for a stack.</summary>
    /// <param name="info">What the program is told.</param>
    /// <param name="address">Where the monitor and the engine are, as <c>host:port</c>.</param>
    /// <exception cref="EngineException">Something that programs of this language need is not there.</exception>
    ProgramCommand CommandFor(ProgramInfo info, string address);
}
