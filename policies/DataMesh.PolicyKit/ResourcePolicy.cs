namespace DataMesh.PolicyKit;

/// <summary>A policy that can judge each resource by itself.</summary>
public abstract class ResourcePolicy : Policy
{
    /// <summary>The type tokens that it judges (<c>azure-native:storage:StorageAccount</c>); never empty.</summary>
    public abstract ImmutableArray<string> Types { get; }

    /// <summary>Judges one resource of one of the <see cref="Types"/>.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public abstract void Judge(JudgedResource resource, ResourceFindings findings);
}
