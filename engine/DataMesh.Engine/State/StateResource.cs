using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.State;

/// <summary>A resource as the state keeps it, with the keys of Pulumi's deployment format. Immutable.</summary>
public sealed record StateResource
{
    /// <summary>The URN.</summary>
    public required string Urn { get; init; }

    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>Whether a provider manages it; a component has none.</summary>
    public bool Custom { get; init; }

    /// <summary>The provider's id of it; empty for a component and where it is not known yet.</summary>
    public string Id { get; init; } = "";

    /// <summary>The inputs, completed by the provider.</summary>
    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    /// <summary>The outputs.</summary>
    public PropertyMap Outputs { get; init; } = PropertyMap.Empty;

    /// <summary>The URN of the parent; empty for the stack and for default providers.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Whether it is the old half of a replacement, still to be deleted.</summary>
    public bool Delete { get; init; }

    /// <summary>Whether it is deleted in the cloud already and its replacement is still to be created.</summary>
    public bool PendingReplacement { get; init; }

    /// <summary>Whether it may not be deleted.</summary>
    public bool Protect { get; init; }

    /// <summary>Whether it is only read, never managed.</summary>
    public bool External { get; init; }

    /// <summary>Whether a delete leaves it in the cloud.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>The URNs on which it depends, in ordinal order.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs on which each input depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The provider as <c>urn::id</c>; empty for a component and a provider.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Why its creation was not complete.</summary>
    public ImmutableArray<string> InitErrors { get; init; } = [];

    /// <summary>Outputs that are secret though no input says so.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>
    /// The URNs under which it was known before, oldest first. The first one is what its generated names and ids are derived from, so it is kept as long as
    /// the resource lives.
    /// </summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How long its operations may take.</summary>
    public OperationTimeouts? CustomTimeouts { get; init; }

    /// <summary>The id from which it was imported.</summary>
    public string ImportId { get; init; } = "";

    /// <summary>The URN with whose deletion it goes; empty where none.</summary>
    public string DeletedWith { get; init; } = "";

    /// <summary>The URNs with whose replacement it is replaced.</summary>
    public ImmutableArray<string> ReplaceWith { get; init; } = [];

    /// <summary>Property paths whose changes do not count.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Property paths whose changes force a replacement.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Property paths whose diffs are not shown.</summary>
    public ImmutableArray<string> HideDiffs { get; init; } = [];

    /// <summary>The value whose change forces a replacement; null where there is none.</summary>
    public PropertyValue? ReplacementTrigger { get; init; }

    /// <summary>The hooks of the program that run around its operations. Those for its deletion are needed when the program has forgotten it.</summary>
    public HookBinding Hooks { get; init; } = HookBinding.None;

    /// <summary>When it was created; null where nobody wrote it down.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>What its generated names and ids are derived from.</summary>
    public string Seed => Aliases.IsEmpty ? Urn : Aliases[0];

    /// <summary>Whether it is a provider.</summary>
    public bool IsProvider => Custom && DataMesh.Engine.Urn.IsProviderType(Type);

    /// <summary>The URN part of <see cref="Provider"/>; empty where there is none.</summary>
    public string ProviderUrn => Provider.LastIndexOf("::", StringComparison.Ordinal) is var at and > 0 ? Provider[..at] : "";

    /// <summary>This resource as others refer to it when it is their provider: <c>urn::id</c>.</summary>
    public string ProviderReference => $"{Urn}::{Id}";

    /// <summary>Everything that must exist before it and be deleted after it: parent, provider, dependencies, the resource it is deleted with.</summary>
    public IEnumerable<string> Needs()
    {
        if (Parent.Length > 0)
            yield return Parent;
        if (Provider.Length > 0)
            yield return ProviderUrn;
        if (DeletedWith.Length > 0)
            yield return DeletedWith;
        foreach (var dependency in Dependencies)
            yield return dependency;
        if (PropertyDependencies.Count == 0)
            yield break;
        foreach (var (_, urns) in PropertyDependencies)
        {
            foreach (var urn in urns)
                yield return urn;
        }
    }

    /// <summary>Whether both say the same, apart from when they were created and changed.</summary>
    public bool SameAs(StateResource other) =>
        ReferenceEquals(this, other) || (
            Urn == other.Urn && Type == other.Type && Custom == other.Custom && Id == other.Id && Parent == other.Parent && Provider == other.Provider
            && Delete == other.Delete && PendingReplacement == other.PendingReplacement && Protect == other.Protect && External == other.External
            && RetainOnDelete == other.RetainOnDelete && ImportId == other.ImportId && DeletedWith == other.DeletedWith
            && CustomTimeouts == other.CustomTimeouts && Equals(ReplacementTrigger, other.ReplacementTrigger) && Hooks.Equals(other.Hooks)
            && Same(Dependencies, other.Dependencies) && Same(InitErrors, other.InitErrors) && Same(Aliases, other.Aliases)
            && Same(AdditionalSecretOutputs, other.AdditionalSecretOutputs) && Same(ReplaceWith, other.ReplaceWith)
            && Same(IgnoreChanges, other.IgnoreChanges) && Same(ReplaceOnChanges, other.ReplaceOnChanges) && Same(HideDiffs, other.HideDiffs)
            && SamePropertyDependencies(other)
            && Inputs.Equals(other.Inputs) && Outputs.Equals(other.Outputs));

    private static bool Same(ImmutableArray<string> left, ImmutableArray<string> right) => left.AsSpan().SequenceEqual(right.AsSpan());

    private bool SamePropertyDependencies(StateResource other)
    {
        if (ReferenceEquals(PropertyDependencies, other.PropertyDependencies))
            return true;
        if (PropertyDependencies.Count != other.PropertyDependencies.Count)
            return false;
        foreach (var (key, urns) in PropertyDependencies)
        {
            if (!other.PropertyDependencies.TryGetValue(key, out var others) || !Same(urns, others))
                return false;
        }

        return true;
    }
}
