namespace DataMesh.Model.Names;

/// <summary>
/// The name of a landing zone: a domain's, or <see cref="Management"/> for the hub. The hub is no domain; a domain of that name is
/// refused.
/// </summary>
public sealed record LandingZoneName : MeshName
{
    private LandingZoneName(string value, DomainName? domain) : base(value) => Domain = domain;

    /// <summary>The hub.</summary>
    public static LandingZoneName Management { get; } = new("management", null);

    /// <summary>The domain whose landing zone it is; null for the hub.</summary>
    public DomainName? Domain { get; }

    /// <summary>The landing zone of a domain.</summary>
    public static LandingZoneName Of(DomainName domain) => new(domain.Value, domain);

    /// <summary>The landing zone of a domain.</summary>
    public static implicit operator LandingZoneName(DomainName domain) => Of(domain);
}
