namespace DataMesh.Components.Access;

/// <summary>What an access to a table means in T-SQL: in Azure SQL and in a dedicated SQL pool alike.</summary>
public static class AzureSqlPermissions
{
    private static readonly ImmutableArray<string> OwnSchema = ["ALTER", "DELETE", "INSERT", "SELECT", "UPDATE"];
    private static readonly ImmutableArray<string> OwnDatabase = ["CREATE TABLE", "CREATE VIEW"];

    /// <summary>
    /// The permissions of one access. A reader gets SELECT on exactly the table or view of the port. A product's own identity gets what it takes to make and
    /// fill that table: its schema, and to create tables and views (which T-SQL gives on a database only,
    /// and which is of use only in a schema that one may alter).
    /// </summary>
    /// <param name="level">What is allowed.</param>
    /// <param name="schema">The schema of the table.</param>
    /// <param name="table">The table or view.</param>
    /// <param name="user">The name of the database user.</param>
    /// <param name="identityId">The identity's client id.</param>
    public static ImmutableArray<DatabasePermission> Of(AccessLevel level, string schema, string table, string user, string identityId) => level switch
    {
        AccessLevel.Read => [new(user, identityId, "SELECT", schema, table)],
        AccessLevel.Write =>
        [
            .. OwnDatabase.Select(permission => new DatabasePermission(user, identityId, permission, null, null)),
            .. OwnSchema.Select(permission => new DatabasePermission(user, identityId, permission, schema, null)),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
