namespace DataMesh.Model.Roles;

/// <summary>
/// The ids of the built-in roles on the data of a Cosmos DB account for NoSQL. They are the account's own, beside Azure's roles: the id stands behind
/// &lt;account&gt;/sqlRoleDefinitions/ (https://learn.microsoft.com/azure/cosmos-db/reference-data-plane-security).
/// </summary>
public static class CosmosRoleIds
{
    /// <summary>Reads documents.</summary>
    public const string DataReader = "00000000-0000-0000-0000-000000000001";

    /// <summary>Reads, writes and deletes documents.</summary>
    public const string DataContributor = "00000000-0000-0000-0000-000000000002";
}
