namespace DataMesh.Engine.State;

/// <summary>The name of a stack in a self-managed backend.</summary>
/// <param name="Project">The project.</param>
/// <param name="Stack">The stack.</param>
public sealed record StackName(string Project, string Stack)
{
    /// <summary>The stack that a program refers to: organization/project/stack, project/stack or stack.</summary>
    /// <param name="reference">The name as the program writes it.</param>
    /// <param name="project">The project of the program.</param>
    public static StackName OfReference(string reference, string project) => reference.Split('/') switch
    {
        [.., var other, var stack] => new StackName(other, stack),
        _ => new StackName(project, reference),
    };

    /// <summary>The name with the organization, which a self-managed backend always calls <c>organization</c>.</summary>
    public override string ToString() => $"organization/{Project}/{Stack}";
}
