using DataMesh.Engine.Planning;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Evaluating;

/// <summary>A resource that a program registered.</summary>
/// <param name="Goal">The resource as it is to be: checked inputs, predicted id and outputs, options. Its times are not set.</param>
/// <param name="Old">The resource of the last state that it continues, by URN or alias; null where there is none.</param>
/// <param name="Change">How the one becomes the other.</param>
public sealed record DesiredResource(StateResource Goal, StateResource? Old, ResourceChange Change)
{
    /// <summary>The URN.</summary>
    public string Urn => Goal.Urn;

    /// <summary>Whether the engine registered it on its own: a default provider.</summary>
    public bool IsDefaultProvider { get; init; }
}
