using System.Collections.Frozen;

namespace DataMesh.Policies.Access;

/// <summary>What the stack of a domain says that the register of access makes of it: the component of type <see cref="ResourceTypes.DomainAccess"/>.</summary>
internal sealed class RegisteredAccess
{
    private readonly ImmutableArray<RegisteredIdentity> _identities;
    private readonly FrozenSet<string> _groups;
    private readonly FrozenSet<string> _networks;

    private RegisteredAccess(JudgedResource resource)
    {
        Rights = [.. resource.Input("rights").Items.Select(RegisteredRight.Of)];
        _identities = [.. resource.Input("identities").Items.Select(RegisteredIdentity.Of)];
        _groups = Texts(resource.Input("groups"));
        _networks = Texts(resource.Input("networks"));
    }

    /// <summary>The rights.</summary>
    public ImmutableArray<RegisteredRight> Rights { get; }

    /// <summary>The access of the stack's domain; null where the stack is no domain's.</summary>
    public static RegisteredAccess? Of(JudgedStack stack) => stack.OfType(ResourceTypes.DomainAccess) is [var resource] ? new RegisteredAccess(resource) : null;

    /// <summary>Whether the group answers for the domain or one of its products.</summary>
    public bool HasGroup(string objectId) => _groups.Contains(objectId);

    /// <summary>Whether the domain's network may be peered with the network of this name.</summary>
    public bool HasNetwork(string name) => _networks.Contains(name);

    /// <summary>The identities that this principal, or client, may be; several only by mistake.</summary>
    public IEnumerable<RegisteredIdentity> Find(string principalOrClientId) => _identities.Where(identity => identity.Is(principalOrClientId));

    /// <summary>The identity by its name in Azure, or null.</summary>
    public RegisteredIdentity? FindByName(string name) =>
        _identities.FirstOrDefault(identity => identity.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Texts(PropertyReading list) =>
        list.Items.Select(item => item.Text).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
