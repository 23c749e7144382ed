using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>One thing to do with one resource. Immutable; holds all that the executor needs.</summary>
/// <param name="Op">What.</param>
/// <param name="Urn">The URN; after a rename by alias the new one.</param>
/// <param name="Old">The resource before; null where it is created.</param>
/// <param name="New">The resource after; null where it is deleted.</param>
public sealed record Step(StepOp Op, string Urn, StateResource? Old, StateResource? New)
{
    /// <summary>What differs, in ordinal order of the paths.</summary>
    public ImmutableArray<PropertyDiff> Diffs { get; init; } = [];

    /// <summary>What forces a replacement: property paths, <c>provider</c>, or URNs of resources that are replaced as well.</summary>
    public ImmutableArray<string> ReplaceReasons { get; init; } = [];

    /// <summary>Steps of a lower wave must be done before; steps of the same wave do not depend on each other.</summary>
    public int Wave { get; init; }

    /// <summary>Whether only the state changes: the resource is a component, provider or reference, is retained, or is gone with another one.</summary>
    public bool StateOnly { get; init; }

    /// <summary>Of <see cref="StepOp.DeleteReplaced"/>: whether it comes before its replacement is created.</summary>
    public bool BeforeReplacement { get; init; }

    /// <summary>Whether the resource is a provider that the engine registered on its own; hidden from people and not counted.</summary>
    public bool IsDefaultProvider { get; init; }

    /// <summary>The type token.</summary>
    public string Type => (New ?? Old)?.Type ?? "";

    /// <summary>The logical name.</summary>
    public string Name => DataMesh.Engine.Urn.NameOf(Urn);

    /// <summary>Whether people think of it as one change: not the two halves of a replacement beside <see cref="StepOp.Replace"/>.</summary>
    public bool IsLogical => Op is not (StepOp.CreateReplacement or StepOp.DeleteReplaced);

    /// <summary>Whether the state is another one after it.</summary>
    public bool ChangesState => Op != StepOp.Replace && (Old is null || New is null || !New.SameAs(Old));

    /// <summary>Whether it changes a resource.</summary>
    public bool IsChange => Op is not (StepOp.Same or StepOp.Read or StepOp.ReadDiscard);
}
