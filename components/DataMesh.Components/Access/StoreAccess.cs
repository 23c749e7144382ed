using DataMesh.Components.Hub;

namespace DataMesh.Components.Access;

/// <summary>What one identity may do with the object behind one port.</summary>
/// <param name="Port">The port.</param>
/// <param name="Source">The object of the store that the port is bound to.</param>
/// <param name="Level">What is allowed.</param>
/// <param name="Identity">Who may.</param>
/// <param name="Reason">Why, for who reads it in the portal: the request that was approved, or that the product owns the port.</param>
public sealed record StoreAccess(PortAddress Port, StoreObject Source, AccessLevel Level, ProductIdentity Identity, string Reason);
