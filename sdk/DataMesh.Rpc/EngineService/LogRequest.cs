namespace DataMesh.Rpc.EngineService;

/// <summary>A message of a program.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The text.</param>
/// <param name="Urn">The resource that it is about; empty where none.</param>
/// <param name="Ephemeral">Whether it is of interest only while the run lasts.</param>
public sealed record LogRequest(LogSeverity Severity, string Message, string Urn = "", bool Ephemeral = false);
