namespace DataMesh.Components.Access;

/// <summary>
/// The SQL that gives access to a published table in Unity Catalog. Azure Resource Manager cannot give it: the statements are what a stack hands to who may run
/// them, an administrator of the workspace's metastore. Names are plain identifiers, as the model has checked them.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/databricks/sql/language-manual/security-grant; an identity is named by its application id.</remarks>
public static class UnityCatalogStatements
{
    /// <summary>The statement that makes the folder of a table a place where external tables can be made.</summary>
    /// <param name="table">The table.</param>
    /// <param name="account">The name of the storage account.</param>
    /// <param name="credential">The storage credential that stands for the access connector.</param>
    public static string Folder(LakehouseTable table, string account, string credential) =>
        $"CREATE EXTERNAL LOCATION IF NOT EXISTS {FolderName(table)} "
            + $"URL 'abfss://{Lakehouse.TablesContainer}@{account}.dfs.core.windows.net/{table.Path}' WITH (STORAGE CREDENTIAL `{credential}`);";

    /// <summary>The statements that give an identity access to a table: reading for a grant, making and filling it for the owner of the port.</summary>
    /// <param name="table">The table.</param>
    /// <param name="level">What is allowed.</param>
    /// <param name="applicationId">The identity's application (client) id.</param>
    public static ImmutableArray<string> Access(LakehouseTable table, AccessLevel level, string applicationId)
    {
        var schema = $"`{table.Catalog}`.`{table.Schema}`";
        var useCatalog = $"GRANT USE CATALOG ON CATALOG `{table.Catalog}` TO `{applicationId}`;";
        return level == AccessLevel.Read
            ?
            [
                useCatalog,
                $"GRANT USE SCHEMA ON SCHEMA {schema} TO `{applicationId}`;",
                $"GRANT SELECT ON TABLE {schema}.`{table.Name}` TO `{applicationId}`;",
            ]
            :
            [
                useCatalog,
                $"GRANT USE SCHEMA, CREATE TABLE ON SCHEMA {schema} TO `{applicationId}`;",
                $"GRANT READ FILES, WRITE FILES, CREATE EXTERNAL TABLE ON EXTERNAL LOCATION {FolderName(table)} TO `{applicationId}`;",
            ];
    }

    // Identifiers have no hyphens, so no two tables share a name.
    private static string FolderName(LakehouseTable table) => $"`{table.Catalog}-{table.Schema}-{table.Name}`";
}
