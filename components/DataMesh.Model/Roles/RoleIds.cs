namespace DataMesh.Model.Roles;

/// <summary>The ids of Azure's built-in roles that the mesh gives, or looks for (Azure built-in roles).</summary>
public static class RoleIds
{
    /// <summary>Everything, also giving roles.</summary>
    public const string Owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

    /// <summary>Everything but giving roles.</summary>
    public const string Contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";

    /// <summary>Sees resources, their settings and their costs; no data, no secrets, no keys.</summary>
    public const string Reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    /// <summary>Gives roles, with conditions.</summary>
    public const string RoleBasedAccessControlAdministrator = "f58310d9-a9f6-439a-9e8d-f62e7b41a168";

    /// <summary>Gives roles.</summary>
    public const string UserAccessAdministrator = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";

    /// <summary>Manages storage accounts, and sees their keys.</summary>
    public const string StorageAccountContributor = "17d1049b-9a84-46fb-8f53-869881c3d3ab";

    /// <summary>Reads a key and lets it wrap and unwrap others: what a service needs to encrypt with it.</summary>
    public const string KeyVaultCryptoServiceEncryptionUser = "e147488a-f6f5-4113-8e2d-b22465e65bf6";

    /// <summary>Reads and writes the secrets of a key vault, but not its keys, nor its roles.</summary>
    public const string KeyVaultSecretsOfficer = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";

    /// <summary>Reads and writes blobs.</summary>
    public const string StorageBlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";

    /// <summary>Reads, writes and deletes blobs, and says who else may.</summary>
    public const string StorageBlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

    /// <summary>Reads blobs.</summary>
    public const string StorageBlobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";

    /// <summary>Reads and writes all of an account's file shares; what a deployment script needs on the account that it keeps its files in.</summary>
    public const string StorageFileDataPrivilegedContributor = "69566ab7-960f-475b-8e7c-b3118f30c6bd";

    /// <summary>Sends and receives events, and manages them.</summary>
    public const string EventHubsDataOwner = "f526a384-b230-433a-b45c-95f59c4a2dec";

    /// <summary>Receives events.</summary>
    public const string EventHubsDataReceiver = "a638d3c7-ab3a-418d-83e6-5f17a39d4fde";

    /// <summary>Sends events.</summary>
    public const string EventHubsDataSender = "2b629674-e913-4c01-ae53-ef4638d8f975";

    /// <summary>Reads schemas of events.</summary>
    public const string SchemaRegistryReader = "2c56ea50-c6b3-40a6-83c0-9d98858bc7d2";

    /// <summary>Reads, writes and deletes schemas of events.</summary>
    public const string SchemaRegistryContributor = "5dffeca3-4936-4216-b2bc-10343a5abb25";

    /// <summary>Changes networks; what a cluster needs on the subnet of its machines.</summary>
    public const string NetworkContributor = "4d97b98b-1d4f-4787-a291-c67834d212e7";

    /// <summary>Writes into private DNS zones; what a cluster needs on the zone of its API server.</summary>
    public const string PrivateDnsZoneContributor = "b12aa53e-6015-4669-85d0-8515ebb3ae7f";

    /// <summary>Hands a managed identity to a resource; what a cluster needs on the identity of its machines.</summary>
    public const string ManagedIdentityOperator = "f1a07417-d97a-45cb-824c-7a7467783830";

    /// <summary>Pulls images.</summary>
    public const string AcrPull = "7f951dda-4ed3-4680-a7ca-43fe172d538d";

    /// <summary>Everything inside a Kubernetes cluster.</summary>
    public const string KubernetesClusterAdmin = "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b";

    /// <summary>Fetches what is needed to connect to a Kubernetes cluster, and nothing inside it.</summary>
    public const string KubernetesClusterUser = "4abbcc35-e782-43d8-92c5-2d3f1bd2253f";
}
