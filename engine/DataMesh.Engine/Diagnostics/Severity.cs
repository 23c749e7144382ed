namespace DataMesh.Engine.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Worth a look; the run goes on.</summary>
    Warning,

    /// <summary>The run stops or fails.</summary>
    Error,
}
