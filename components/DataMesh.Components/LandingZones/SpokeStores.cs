using DataMesh.Components.Access;
using DataMesh.Components.Network;
using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Stores;

namespace DataMesh.Components.LandingZones;

/// <summary>The stores of a domain, each with the key that encrypts it where it has its own, and with exactly the access that the register grants.</summary>
internal static class SpokeStores
{
    /// <summary>Creates the stores.</summary>
    /// <param name="parent">The landing zone.</param>
    /// <param name="args">The landing zone's inputs.</param>
    /// <param name="site">Where the landing zone stands.</param>
    /// <param name="groups">The landing zone's resource groups.</param>
    /// <param name="network">The landing zone's network.</param>
    /// <param name="vault">The landing zone's vault.</param>
    /// <param name="scripts">What runs scripts in databases; null where there is none.</param>
    /// <returns>The stores by name.</returns>
    public static ImmutableSortedDictionary<string, DataStore> Create(
        Resource parent, DataLandingZoneArgs args, LandingZoneSite site, LandingZoneResourceGroups groups, PrivateNetwork network, PrivateKeyVault vault,
        DeploymentScriptHost? scripts)
    {
        var stores = ImmutableSortedDictionary.CreateBuilder<string, DataStore>(StringComparer.Ordinal);
        // Without stores there is no resource group for them either; see DomainConcerns.
        if (args.Domain.Stores.IsEmpty)
            return stores.ToImmutable();
        var factory = new StoreFactory(
            parent, args, site, groups.NameOf(Concern.Storage), scripts, store => Key(parent, args, site, groups, vault, store), network.Id);
        foreach (var store in args.Domain.Stores.OrderBy(store => store.Name))
        {
            var created = factory.Of(store);
            created.GiveAccess(StoreAccessPlan.Of(args.Domain, store, args.Grants, args.Hub.Identity));
            stores.Add(store.Name.Value, created);
        }

        return stores.ToImmutable();
    }

    private static StoreEncryption? Key(
        Resource parent, DataLandingZoneArgs args, LandingZoneSite site, LandingZoneResourceGroups groups, PrivateKeyVault vault, Store store) =>
        EncryptionPlan.HasOwnKey(args.Domain, store, args.Profile)
            ? new EncryptionKey($"{args.Domain.Name}-{store.Name}-key", new()
            {
                Site = site,
                Domain = args.Domain.Name,
                Store = store.Name,
                Vault = vault,
                ResourceGroupName = groups.NameOf(Concern.Security),
                InHardware = args.Profile.HardwareKeys,
                Protect = args.Profile.ProtectData,
                Tags = args.Tags,
            }, new ComponentResourceOptions { Parent = parent }).Encryption
            : null;
}
