namespace DataMesh.Components.Stores;

/// <summary>
/// Where a store can be reached privately, also from a network that the domain does not lay itself, such as the managed one of a data factory.
/// </summary>
/// <param name="TargetId">The Azure resource id of what a private endpoint leads to: an account, a server.</param>
/// <param name="Link">The part of it.</param>
public sealed record StoreEndpoint(Output<string> TargetId, PrivateLink Link);
