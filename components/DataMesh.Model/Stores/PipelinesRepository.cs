namespace DataMesh.Model;

/// <summary>
/// A Git repository in which pipelines are written. Who may read it is the repository's matter: it needs no secret here, since people sign in to it.
/// </summary>
public sealed record PipelinesRepository
{
    private PipelinesRepository(string organization, string? project, string name)
    {
        Organization = organization;
        Project = project;
        Name = name;
    }

    /// <summary>The organization or account that owns it.</summary>
    public string Organization { get; }

    /// <summary>The project of Azure DevOps that it is in; null on GitHub.</summary>
    public string? Project { get; }

    /// <summary>The repository's name.</summary>
    public string Name { get; }

    /// <summary>The branch from which pipelines are published; main by default.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The folder in which they lie, beginning with a slash; the whole repository by default.</summary>
    public string Folder { get; init; } = "/";

    /// <summary>A repository on GitHub.</summary>
    /// <param name="organization">The organization or account.</param>
    /// <param name="name">The repository.</param>
    public static PipelinesRepository OnGitHub(string organization, string name) => new(organization, null, name);

    /// <summary>A repository in Azure DevOps, of the mesh's own Entra tenant.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="project">The project.</param>
    /// <param name="name">The repository.</param>
    public static PipelinesRepository InAzureDevOps(string organization, string project, string name) => new(organization, project, name);

    internal bool IsLegal() =>
        new[] { Organization, Project ?? "-", Name, Branch }.All(text => !string.IsNullOrWhiteSpace(text)) && Folder is ['/', ..];
}
