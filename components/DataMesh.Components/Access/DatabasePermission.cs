namespace DataMesh.Components.Access;

/// <summary>One thing that one identity may do in a database.</summary>
/// <param name="User">The name of the database user; that of the managed identity.</param>
/// <param name="ClientId">The identity's client (application) id, from which Azure SQL derives the user's sid.</param>
/// <param name="Permission">A T-SQL permission, for example "SELECT".</param>
/// <param name="Schema">The schema, or null if the permission is on the database itself.</param>
/// <param name="Object">The table or view in the schema, or null if the permission is on the schema itself.</param>
public sealed record DatabasePermission(string User, string ClientId, string Permission, string? Schema, string? Object);
