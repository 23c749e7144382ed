namespace DataMesh.Rpc.EngineService;

/// <summary>A message of a program.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The text.</param>
/// <param name="Urn">The resource that it is about; empty where none.</param>
/// <param name="Ephemeral">Whether it is of interest only while the run lasts.</param>
/// <param name="StreamId">Joins messages that are parts of one text; 0 for a message of its own.</param>
public sealed record LogRequest(LogSeverity Severity, string Message, string Urn = "", bool Ephemeral = false, int StreamId = 0);
