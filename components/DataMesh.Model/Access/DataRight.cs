namespace DataMesh.Model.Access;

/// <summary>
/// A right on a domain's data, as it has to stand in Azure: what a grant becomes, or what a product has behind its own port. What is not one of these is
/// nobody's.
/// </summary>
/// <param name="Product">The product whose identity has it.</param>
/// <param name="Level">What is allowed.</param>
/// <param name="Port">The port.</param>
/// <param name="Role">
/// The id of the role: of Azure (<see cref="Roles.RoleIds"/>), of Cosmos DB (<see cref="Roles.CosmosRoleIds"/>), or the role's word in Data Explorer and
/// databases.
/// </param>
/// <param name="On">The resource that it is given on: what follows /providers/ in the Azure resource id.</param>
/// <param name="Within">
/// What of it: the folder in a container, schema and table (with a stop between) in a database; empty for the whole resource.
/// </param>
/// <param name="Assignment">The name of the assignment in Azure, a GUID; null where a script gives the right.</param>
/// <param name="Grant">The grant that it comes from; null for the product's own port.</param>
public sealed record DataRight(
    ProductAddress Product, AccessLevel Level, PortAddress Port, string Role, string On, string Within, Guid? Assignment, Grant? Grant);
