using DataMesh.Policies.Rules;

namespace DataMesh.Policies;

/// <summary>The rules of this mesh, as a pack.</summary>
public static class MeshPolicies
{
    /// <summary>All rules.</summary>
    public static PolicyPack Pack { get; } = new("datamesh", "1.0.0",
    [
        new BlobContainersArePrivate(),
        new CosmosAccountsArePrivateAndRequireTls12(),
        new CosmosAccountsRefuseKeys(),
        new DatabricksIsNotOnThePublicNetwork(),
        new DatabricksMachinesHaveNoPublicAddress(),
        new DatabricksStorageHasAFirewall(),
        new DataExplorerEncryptsItsDisks(),
        new DataExplorerIsNotOnThePublicNetwork(),
        new DataExplorerTrustsItsTenantOnly(),
        new DataIsOpenToTheRegisterOnly(),
        new DatabaseUsersAreThoseOfTheRegister(),
        new DatabaseServersHaveNoFirewallOpenings(),
        new DataFactoriesAreNotOnThePublicNetwork(),
        new DataFactoriesRunInAManagedNetwork(),
        new EventHubsArePrivateAndRequireTls12(),
        new EventHubsRefuseKeys(),
        new KeyVaultsAreNotOnThePublicNetwork(),
        new KeyVaultsCannotBePurged(),
        new KeyVaultsUseRoles(),
        new KeysRotate(),
        new LandingZonesHaveNoPublicAddress(),
        new NothingComesInFromAnySource(),
        new NetworksArePeeredForAGrantOnly(),
        new PipelinesSignInForOneEnvironment(),
        new PostgresServersAreNotOnThePublicNetwork(),
        new PostgresServersRequireTls12(),
        new PostgresServersTakeEntraIdentitiesOnly(),
        new PrivateEndpointsHaveTheRightZone(),
        new PrivateStoresHaveAPrivateEndpoint(),
        new PurviewIsNotOnThePublicNetwork(),
        new RolesAreFew(),
        new RolesGoToGroupsAndIdentities(),
        new RolesThatManageStayInTheirStack(),
        new SqlServersArePrivateAndRequireTls12(),
        new SqlServersTakeEntraIdentitiesOnly(),
        new StorageAccountsAllowNoAnonymousAccess(),
        new StorageAccountsAreNotOnThePublicNetwork(),
        new StorageAccountsDenyByDefault(),
        new StorageAccountsRefuseSharedKeys(),
        new StorageAccountsRequireTls12(),
        new StorageAccountsServeHttpsOnly(),
        new SubnetsHaveANetworkSecurityGroup(),
        new SubnetsHaveNoDefaultWayOut(),
        new SynapseIsNotOnThePublicNetwork(),
        new SynapseLetsNoDataOut(),
        new SynapseTakesEntraIdentitiesOnly(),
        new VaultsOfProdKeepDeletedKeysLongest(),
    ]);
}
