namespace DataMesh.Engine.Diagnostics;

/// <summary>Says why the engine could not go on; what to show are the <see cref="Diagnostics"/>.</summary>
public sealed class EngineException(ImmutableArray<Diagnostic> diagnostics) : Exception(string.Join('\n', diagnostics.Select(d => $"{d.Code}: {d.Message}")))
{
    /// <summary>An exception with one diagnostic.</summary>
    public EngineException(Diagnostic diagnostic)
        : this([diagnostic])
    {
    }

    /// <summary>What is wrong; at least one.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}
