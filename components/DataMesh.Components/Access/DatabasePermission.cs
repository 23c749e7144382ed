namespace DataMesh.Components.Access;

/// <summary>One thing that one identity may do in a database.</summary>
/// <param name="User">The name of the database user; that of the managed identity.</param>
/// <param name="IdentityId">The id by which this kind of database knows the identity: its client id in Azure SQL, its object id in PostgreSQL.</param>
/// <param name="Permission">A permission in the database's own words, for example "SELECT".</param>
/// <param name="Schema">The schema, or null if the permission is on the database itself.</param>
/// <param name="Object">The table or view in the schema, or null if the permission is on the schema itself.</param>
public sealed record DatabasePermission(string User, string IdentityId, string Permission, string? Schema, string? Object);
