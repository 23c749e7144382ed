namespace DataMesh.Stacks.Settings;

/// <summary>Where the sources of the mesh are on the web, for the catalog's links.</summary>
/// <param name="RepositoryUrl">The repository, such as https://github.com/contoso/data-mesh.</param>
/// <param name="Branch">The branch that pull requests are for; main where the settings do not say.</param>
public sealed record CatalogSettings(string RepositoryUrl, string Branch);
