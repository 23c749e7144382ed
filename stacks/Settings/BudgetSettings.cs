namespace DataMesh.Stacks.Settings;

/// <summary>What landing zones may cost a month, in the billing currency.</summary>
/// <param name="Start">
/// The first month that counts: the first day of a month. Fixed by a setting, since a start that followed the calendar would be a change each month.
/// </param>
/// <param name="Default">For landing zones that the settings do not name.</param>
/// <param name="LandingZones">For those that they name.</param>
public sealed record BudgetSettings(DateOnly Start, decimal Default, ImmutableDictionary<LandingZoneName, decimal> LandingZones)
{
    /// <summary>The monthly amount of a data product of domains that the settings do not name.</summary>
    public required decimal DefaultProduct { get; init; }

    /// <summary>That of each product of the domains that they name.</summary>
    public ImmutableDictionary<DomainName, decimal> Products { get; init; } = ImmutableDictionary<DomainName, decimal>.Empty;

    /// <summary>The monthly amount of each data product of a domain.</summary>
    public decimal ForProductOf(DomainName domain) => Products.GetValueOrDefault(domain, DefaultProduct);

    /// <summary>The monthly amount of a landing zone.</summary>
    public decimal For(LandingZoneName landingZone) => LandingZones.GetValueOrDefault(landingZone, Default);
}
