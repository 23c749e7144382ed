namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>How the process of a program ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">The end of what it wrote to its output.</param>
/// <param name="Error">The end of what it wrote to its error output.</param>
internal sealed record ProgramExit(int Code, string Output, string Error);
