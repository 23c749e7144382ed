namespace DataMesh.Engine.Evaluating;

/// <summary>Something that went wrong in a program.</summary>
/// <param name="Message">What, in words for people.</param>
/// <param name="Exception">The exception of this process; null where there is none.</param>
public sealed record ProgramFailure(string Message, Exception? Exception);
