using DataMesh.Components.Secrets;
using DataMesh.Components.Workloads;

namespace DataMesh.Components.LandingZones;

/// <summary>What a domain runs on the hub's cluster: its namespace, and each of its APIs.</summary>
internal static class SpokeWorkloads
{
    /// <summary>Creates what runs; nothing where the domain has no workloads, or the hub no cluster.</summary>
    /// <param name="parent">The landing zone.</param>
    /// <param name="args">The landing zone's inputs.</param>
    /// <param name="site">Where the landing zone stands.</param>
    /// <param name="vault">The landing zone's vault.</param>
    /// <param name="stores">The Azure resource id of each store, by name.</param>
    /// <returns>The APIs by the address of their port.</returns>
    public static ImmutableSortedDictionary<string, ApiService> Create(
        Resource parent, DataLandingZoneArgs args, LandingZoneSite site, PrivateKeyVault vault, ImmutableSortedDictionary<string, Output<string>> stores)
    {
        var apis = ImmutableSortedDictionary.CreateBuilder<string, ApiService>(StringComparer.Ordinal);
        if (args.ClusterProvider is not { } cluster || args.Domain.Workloads.IsEmpty)
            return apis.ToImmutable();
        var domain = args.Domain;
        ComponentResourceOptions Here() => new() { Parent = parent, Providers = { cluster } };
        var home = new DomainNamespace($"{domain.Name}-workloads", new() { Domain = domain, Profile = args.Profile.Workloads, Tags = args.Tags }, Here());
        foreach (var api in ServedApi.Of(domain))
        {
            var port = new PortAddress(domain.Name, api.Product.Name, api.Port.Name);
            apis.Add(port.ToString(), new ApiService($"{domain.Name}-{api.Workload.Name}", new()
            {
                Site = site,
                Namespace = home,
                Domain = domain.Name,
                Api = api,
                Callers = ApiCaller.Of(args.Mesh, args.Addresses, port, args.Grants),
                Reaches = PodTraffic.Out(args.Mesh, args.Addresses, domain, api.Product, args.Grants),
                IdentityOf = args.Hub.Identity,
                VaultId = vault.Id,
                Stores = StoresOf(api.Product, stores),
                Profile = args.Profile.Workloads,
                Tags = args.Tags,
            }, Here()));
        }

        return apis.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, Output<string>> StoresOf(DataProduct product, ImmutableSortedDictionary<string, Output<string>> stores) =>
        product.Outputs.Select(port => port.Source).OfType<StoreObject>().Select(source => source.Store.Name.Value).Distinct()
            .ToImmutableSortedDictionary(store => store, store => stores[store], StringComparer.Ordinal);
}
