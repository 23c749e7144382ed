namespace DataMesh.Model;

/// <summary>An Entra group. Owners, stewards and approvers are groups, never people: people change jobs.</summary>
/// <param name="Name">The group's display name, such as sg-finance-owners.</param>
/// <param name="ObjectId">The group's object id in the tenant.</param>
public sealed record GroupReference(string Name, Guid ObjectId)
{
    /// <summary>
    /// A group with its object id as text; a text that is no GUID gives the empty id, which <see cref="Mesh.Create"/> refuses (DM0116).
    /// </summary>
    public GroupReference(string name, string objectId) : this(name, Guid.TryParse(objectId, out var id) ? id : Guid.Empty)
    {
    }

    /// <summary>The group's name.</summary>
    public override string ToString() => Name;
}
