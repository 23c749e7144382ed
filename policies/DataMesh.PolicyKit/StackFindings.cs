namespace DataMesh.PolicyKit;

/// <summary>Takes what one policy has against the resources of a stack.</summary>
public readonly struct StackFindings
{
    private readonly Policy _policy;
    private readonly ImmutableArray<Finding>.Builder _all;

    internal StackFindings(Policy policy, ImmutableArray<Finding>.Builder all)
    {
        _policy = policy;
        _all = all;
    }

    /// <summary>Takes what is wrong with this resource.</summary>
    public ResourceFindings About(JudgedResource resource) => new(_policy, resource, _all);
}
