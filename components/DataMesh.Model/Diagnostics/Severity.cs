namespace DataMesh.Model.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Something is likely not meant; the run goes on.</summary>
    Warning,

    /// <summary>The run stops before anything is changed.</summary>
    Error,
}
