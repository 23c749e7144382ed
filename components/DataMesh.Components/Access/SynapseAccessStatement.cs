namespace DataMesh.Components.Access;

/// <summary>
/// What a database access script asks of a dedicated SQL pool before it changes anything: questions to the catalog, each with its own result.
/// </summary>
/// <remarks>
/// A dedicated pool takes neither changes of users in a transaction nor variables from a query, so the one statement that does it all in Azure SQL
/// (<see cref="AzureSqlAccessStatement"/>) cannot run there
/// (https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-develop-transactions,
/// https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-develop-variable-assignment). <see cref="SynapseClient"/>
/// compares the answers with the list and then changes one thing after the other.
/// </remarks>
public static class SynapseAccessStatement
{
    /// <summary>
    /// The questions: the role of the users that the script made; these users; their permissions; the roles that they are in; schemas with their tables and
    /// views.
    /// </summary>
    public const string Text = """
        SELECT name AS [role] FROM sys.database_principals WHERE type = 'R' AND name = N'datamesh_managed';

        SELECT p.name AS [user], CONVERT(varchar(66), p.sid, 1) AS [sid]
        FROM sys.database_role_members AS m
        JOIN sys.database_principals AS r ON r.principal_id = m.role_principal_id
        JOIN sys.database_principals AS p ON p.principal_id = m.member_principal_id
        WHERE r.name = N'datamesh_managed';

        SELECT p.name AS [user], g.permission_name AS [permission], g.class AS [class], s.name AS [schema], os.name AS [objectSchema], o.name AS [object]
        FROM sys.database_permissions AS g
        JOIN sys.database_principals AS p ON p.principal_id = g.grantee_principal_id
        JOIN sys.database_role_members AS m ON m.member_principal_id = p.principal_id
        JOIN sys.database_principals AS r ON r.principal_id = m.role_principal_id
        LEFT JOIN sys.schemas AS s ON g.class = 3 AND s.schema_id = g.major_id
        LEFT JOIN sys.objects AS o ON g.class = 1 AND o.object_id = g.major_id
        LEFT JOIN sys.schemas AS os ON os.schema_id = o.schema_id
        WHERE r.name = N'datamesh_managed' AND g.class IN (0, 1, 3) AND NOT (g.class = 0 AND g.permission_name = 'CONNECT');

        SELECT p.name AS [user], x.name AS [role]
        FROM sys.database_role_members AS m
        JOIN sys.database_principals AS r ON r.principal_id = m.role_principal_id
        JOIN sys.database_principals AS p ON p.principal_id = m.member_principal_id
        JOIN sys.database_role_members AS y ON y.member_principal_id = p.principal_id
        JOIN sys.database_principals AS x ON x.principal_id = y.role_principal_id
        WHERE r.name = N'datamesh_managed' AND x.name <> N'datamesh_managed';

        SELECT s.name AS [schema], o.name AS [object]
        FROM sys.schemas AS s
        LEFT JOIN sys.objects AS o ON o.schema_id = s.schema_id AND o.type IN ('U', 'V');
        """;
}
