using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>A group that a new domain names.</summary>
/// <param name="Member">The property of <c>Groups</c> that holds it.</param>
/// <param name="Reference">The group.</param>
internal sealed record NewGroup(string Member, GroupReference Reference)
{
    /// <summary>What it does for the domain, as a sentence; empty where the property is there already.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether the property is still to be written.</summary>
    public bool IsNew => Summary.Length > 0;

    /// <summary>Whether the object id was made up and has to be replaced by the group's own.</summary>
    public bool IsPlaceholder { get; init; }
}
