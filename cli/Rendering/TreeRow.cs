namespace DataMesh.Cli.Rendering;

/// <summary>A row of the tree table: a step, and the lines that lead to it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Branch">The tree's lines: <c>│  └─ </c>.</param>
/// <param name="Depth">How many ancestors the resource has.</param>
internal readonly record struct TreeRow(StepView Step, string Branch, int Depth);
