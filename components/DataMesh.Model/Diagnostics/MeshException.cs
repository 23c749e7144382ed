namespace DataMesh.Model.Diagnostics;

/// <summary>The mesh, its settings or its access register cannot be accepted; carries every finding at once.</summary>
/// <param name="diagnostics">The findings, at least one of them an error.</param>
public sealed class MeshException(ImmutableArray<Diagnostic> diagnostics) : Exception(string.Join('\n', diagnostics))
{
    /// <summary>A single finding.</summary>
    public MeshException(Diagnostic diagnostic) : this([diagnostic])
    {
    }

    /// <summary>The findings, in the order in which they were made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Throws if one of the findings is an error; does nothing otherwise.</summary>
    public static void ThrowIfErrors(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            throw new MeshException(diagnostics);
    }
}
