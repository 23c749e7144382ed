namespace DataMesh.Engine.Planning;

/// <summary>The difference between a resource of the last state and what the program wants.</summary>
/// <param name="Kind">What follows from it.</param>
/// <param name="Diffs">What differs, in ordinal order of the paths.</param>
/// <param name="ReplaceReasons">The properties that force a replacement; <c>provider</c> where the provider does, URNs where other resources do.</param>
/// <param name="DeleteBeforeReplace">Whether a replacement deletes the old resource first.</param>
public sealed record ResourceChange(ChangeKind Kind, ImmutableArray<PropertyDiff> Diffs, ImmutableArray<string> ReplaceReasons, bool DeleteBeforeReplace)
{
    /// <summary>Nothing changes.</summary>
    public static ResourceChange Same { get; } = new(ChangeKind.Same, [], [], false);

    /// <summary>The resource is new.</summary>
    public static ResourceChange Create { get; } = new(ChangeKind.Create, [], [], false);

    /// <summary>The resource is only read.</summary>
    public static ResourceChange Read { get; } = new(ChangeKind.Read, [], [], false);
}
