namespace DataMesh.Cli.Scaffolding;

/// <summary>A store of a new domain.</summary>
/// <param name="Template">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Member">The property that holds it.</param>
internal sealed record NewStore(StoreTemplate Template, string Name, string Member);
