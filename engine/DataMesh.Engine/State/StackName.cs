namespace DataMesh.Engine.State;

/// <summary>The name of a stack in a self-managed backend.</summary>
/// <param name="Project">The project.</param>
/// <param name="Stack">The stack.</param>
public sealed record StackName(string Project, string Stack)
{
    /// <summary>The name with the organization, which a self-managed backend always calls <c>organization</c>.</summary>
    public override string ToString() => $"organization/{Project}/{Stack}";
}
