namespace DataMesh.Components.Access;

/// <summary>
/// What the register of access makes of a domain, as data in its stack: which identity may do what with which of its data until when, and with whose networks
/// its own is peered. It provisions nothing. A preview shows its change in words of the mesh, and policies hold every role, user and peering of the stack
/// against it.
/// </summary>
public sealed class DomainAccess : ComponentResource
{
    /// <summary>Notes the access.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">The access.</param>
    /// <param name="options">Parent.</param>
    public DomainAccess(string name, DomainAccessArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:access:DomainAccess", name, args, options)
    {
        RegisterOutputs();
    }
}
