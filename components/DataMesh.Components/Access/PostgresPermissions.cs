namespace DataMesh.Components.Access;

/// <summary>What an access to a table means in PostgreSQL.</summary>
public static class PostgresPermissions
{
    /// <summary>That a table which the product left behind is its own again; what it makes itself belongs to it anyway.</summary>
    private const string Owner = "OWNER";

    /// <summary>
    /// The permissions of one access. A reader gets to connect, to find names in the schema, and SELECT on exactly the table or view of the port. A product's
    /// own identity gets what it takes to make and fill that table: to create in its schema. PUBLIC, whom PostgreSQL lets connect by itself, gets nothing.
    /// </summary>
    /// <param name="level">What is allowed.</param>
    /// <param name="table">The table or view.</param>
    /// <param name="user">The name of the database user.</param>
    /// <param name="identityId">The identity's object id.</param>
    public static ImmutableArray<DatabasePermission> Of(AccessLevel level, PostgresTable table, string user, string identityId)
    {
        ImmutableArray<DatabasePermission> enter =
            [new(user, identityId, "CONNECT", null, null), new(user, identityId, "USAGE", table.Schema, null)];
        return level switch
        {
            AccessLevel.Read => [.. enter, new(user, identityId, "SELECT", table.Schema, table.Name)],
            AccessLevel.Write => [.. enter, new(user, identityId, "CREATE", table.Schema, null), new(user, identityId, Owner, table.Schema, table.Name)],
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
        };
    }
}
