using DataMesh.Engine.Planning;

namespace DataMesh.Engine.Providers;

/// <summary>What a provider says about a change of inputs.</summary>
/// <param name="Properties">What differs, in ordinal order of the paths; empty where nothing does.</param>
/// <param name="DeleteBeforeReplace">Whether a replacement cannot exist beside the old resource.</param>
public sealed record ProviderDiff(ImmutableArray<PropertyDiff> Properties, bool DeleteBeforeReplace = false)
{
    /// <summary>Nothing differs.</summary>
    public static ProviderDiff None { get; } = new([]);
}
