namespace DataMesh.Engine.Diagnostics;

/// <summary>A place in a file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line, from 1; 0 where only the file is known.</param>
/// <param name="Column">The column in bytes, from 1; 0 where it is not known.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0);
