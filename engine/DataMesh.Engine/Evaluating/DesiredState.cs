using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine.Evaluating;

/// <summary>All that a program wants. Immutable; the same program gives the same value.</summary>
/// <param name="Resources">The resources in canonical order: each after all that it needs, ties by URN.</param>
/// <param name="StackOutputs">The outputs of the stack.</param>
/// <param name="Messages">What the program logged, in order, without debug messages.</param>
public sealed record DesiredState(ImmutableArray<DesiredResource> Resources, PropertyMap StackOutputs, ImmutableArray<LogRequest> Messages)
{
    /// <summary>What remains after a destroy: nothing.</summary>
    public static DesiredState Empty { get; } = new([], PropertyMap.Empty, []);
}
