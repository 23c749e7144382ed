using System.Runtime.CompilerServices;
using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>
/// Pipelines of an Azure DevOps project that use a service connection of the environment: the one that is called like <see cref="ServiceConnection"/>, a hyphen
/// and dev, test or prod. Who may use a connection is decided by its approvals and checks.
/// </summary>
/// <remarks>
/// The connection is made with Azure DevOps as the issuer of its tokens. Those whose tokens Entra issues are not covered: their subject holds an id that Azure
/// DevOps makes up with the connection.
/// </remarks>
public sealed record AzureDevOpsPipeline : DeliveryPipeline
{
    private const int LongestOrganization = 50;
    private const int LongestProject = 64;
    private const int LongestConnection = 100;

    // "Naming restrictions and conventions" of Azure DevOps; the slash separates the parts of the subject.
    private const string RefusedInProjects = "\\/:*?\"'<>;#$*{},+=[]|&%@~^";

    /// <summary>A service connection for each environment.</summary>
    /// <param name="organization">The organization's name, as in https://dev.azure.com/organization.</param>
    /// <param name="organizationId">The organization's id, a GUID: https://dev.azure.com/organization/_apis/connectionData tells it as instanceId.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="serviceConnection">How the connections' names start: billed-fees for billed-fees-dev, billed-fees-test and billed-fees-prod.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public AzureDevOpsPipeline(
        string organization, string organizationId, string project, string serviceConnection, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(new SourceLocation(file, line))
    {
        Organization = organization;
        OrganizationId = Guid.TryParseExact(organizationId, "D", out var id) ? id : Guid.Empty;
        Project = project;
        ServiceConnection = serviceConnection;
    }

    /// <summary>The organization's name.</summary>
    public string Organization { get; }

    /// <summary>The organization's id; the empty one where it was no GUID, which <see cref="Mesh.Create"/> refuses (DM0142).</summary>
    public Guid OrganizationId { get; }

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>How the connections' names start.</summary>
    public string ServiceConnection { get; }

    /// <inheritdoc/>
    public override string Service => "azuredevops";

    /// <inheritdoc/>
    public override FederatedSubject SubjectIn(EnvironmentName environment) =>
        new($"https://vstoken.dev.azure.com/{OrganizationId:D}", $"sc://{Organization}/{Project}/{ServiceConnection}-{environment}");

    internal override IEnumerable<Diagnostic> Refusals()
    {
        if (!IsOrganization(Organization))
            yield return DeliveryDiagnostics.IllegalConnection(this, "organization", Organization, $"1 to {LongestOrganization} letters, digits and hyphens");
        if (OrganizationId == Guid.Empty)
            yield return DeliveryDiagnostics.IllegalConnection(this, "organization id", "", "a GUID that is not all zeros");
        if (!IsProject(Project, LongestProject))
            yield return DeliveryDiagnostics.IllegalConnection(this, "project", Project, $"1 to {LongestProject} characters without {RefusedInProjects}");
        if (!IsProject(ServiceConnection, LongestConnection))
            yield return DeliveryDiagnostics.IllegalConnection(
                this, "service connection", ServiceConnection, $"1 to {LongestConnection} characters without {RefusedInProjects}");
    }

    private static bool IsOrganization(string? text) => text?.Length is > 0 and <= LongestOrganization && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsProject(string? text, int longest) =>
        text?.Length is > 0 && text.Length <= longest && text.Trim().Length == text.Length
        && !text.Any(c => char.IsControl(c) || RefusedInProjects.Contains(c, StringComparison.Ordinal));
}
