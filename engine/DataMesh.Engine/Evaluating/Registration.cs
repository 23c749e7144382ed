using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>A resource that was registered in the evaluation that is under way.</summary>
internal sealed class Registration(StateResource goal, StateResource? old, ResourceChange change)
{
    /// <summary>The resource as it is to be; outputs of components come later.</summary>
    public StateResource Goal { get; set; } = goal;

    public StateResource? Old { get; } = old;

    public ResourceChange Change { get; } = change;

    /// <summary>Providers by package for the children of a component.</summary>
    public ImmutableDictionary<string, string> Providers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Of a provider: its configuration without what is only the engine's.</summary>
    public PropertyMap Config { get; init; } = PropertyMap.Empty;

    public bool IsDefaultProvider { get; init; }

    /// <summary>Of a provider: how resources refer to it. One text for all of them.</summary>
    public string Reference => field ??= Goal.ProviderReference;

    public DesiredResource ToDesired() => new(Goal, Old, Change) { IsDefaultProvider = IsDefaultProvider };
}
