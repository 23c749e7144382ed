namespace DataMesh.PolicyKit;

/// <summary>A policy that needs to see the other resources too.</summary>
public abstract class StackPolicy : Policy
{
    /// <summary>Judges all resources that a stack wants to exist.</summary>
    /// <param name="stack">The resources.</param>
    /// <param name="findings">Takes what is wrong, resource by resource.</param>
    public abstract void Judge(JudgedStack stack, StackFindings findings);
}
