using DataMesh.Model.Environments;

namespace DataMesh.Model.Networking;

/// <summary>
/// The addresses of every landing zone of one environment, computed: the environment's space is cut into blocks of the spokes' size; the hub takes the start
/// of block 0, unless it has a network of its own already; the domain of index n takes block n, unless the settings give it another.
/// </summary>
public sealed class AddressPlan
{
    private readonly ImmutableDictionary<LandingZoneName, LandingZoneAddresses> _addresses;

    private AddressPlan(CidrBlock space, LandingZoneAddresses hub, ImmutableArray<LandingZoneAddresses> spokes)
    {
        Space = space;
        Hub = hub;
        Spokes = spokes;
        _addresses = spokes.Add(hub).ToImmutableDictionary(zone => zone.LandingZone);
    }

    /// <summary>All addresses of the environment.</summary>
    public CidrBlock Space { get; }

    /// <summary>The hub's addresses.</summary>
    public LandingZoneAddresses Hub { get; }

    /// <summary>The domains' addresses, by index.</summary>
    public ImmutableArray<LandingZoneAddresses> Spokes { get; }

    /// <summary>Computes and checks the plan.</summary>
    /// <exception cref="MeshException">Blocks do not fit, overlap or are too small (DM0202 to DM0209), all findings together.</exception>
    public static AddressPlan Create(Mesh mesh, EnvironmentName environment, AddressSpace space)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        AddressChecks.Space(environment, space, diagnostics);
        MeshException.ThrowIfErrors(diagnostics.ToImmutable());

        var hub = space.AdoptedHub ?? space.Block.Part(space.HubPrefixLength, 0);
        var blocks = ImmutableArray.CreateBuilder<PlacedBlock>();
        blocks.Add(new PlacedBlock(LandingZoneName.Management, hub, space.AdoptedHubLocation ?? space.Location, space.AdoptedHub is not null));
        foreach (var domain in mesh.Domains)
        {
            var given = space.Spokes.FirstOrDefault(spoke => spoke.Domain == domain.Name);
            if (AddressChecks.Place(domain, given, space, diagnostics) is { } block)
                blocks.Add(new PlacedBlock(domain.Name, block, given?.Location ?? domain.Location, given is not null));
        }

        AddressChecks.UnknownDomains(mesh, space, diagnostics);
        AddressChecks.Overlaps(blocks, diagnostics);
        MeshException.ThrowIfErrors(diagnostics.ToImmutable());
        var stores = mesh.Domains.ToDictionary(domain => (LandingZoneName)domain.Name, domain => domain.Stores);
        return new AddressPlan(
            space.Block,
            new LandingZoneAddresses(LandingZoneName.Management, hub, space.AdoptedHub is null ? SubnetLayout.Hub(hub, space.HubServices) : []),
            [
                .. blocks.Skip(1).Select(placed =>
                    new LandingZoneAddresses(placed.LandingZone, placed.Block, SubnetLayout.Spoke(placed.Block, stores[placed.LandingZone]))),
            ]);
    }

    /// <summary>The addresses of a domain.</summary>
    /// <exception cref="ArgumentException">The domain is not in the mesh that the plan was made for.</exception>
    public LandingZoneAddresses Spoke(DomainName domain) => For(domain);

    /// <summary>The addresses of a domain's subnet; of all the domain where it has no such subnet.</summary>
    /// <exception cref="ArgumentException">The domain is not in the mesh that the plan was made for.</exception>
    public CidrBlock BlockOf(DomainName domain, SubnetPurpose purpose)
    {
        var zone = Spoke(domain);
        return zone.Find(purpose)?.Block ?? zone.Block;
    }

    /// <summary>The addresses of a landing zone.</summary>
    /// <exception cref="ArgumentException">The landing zone is not in the mesh that the plan was made for.</exception>
    public LandingZoneAddresses For(LandingZoneName landingZone) => _addresses.TryGetValue(landingZone, out var found)
        ? found
        : throw new ArgumentException($"The address plan has no landing zone '{landingZone}'.", nameof(landingZone));
}
