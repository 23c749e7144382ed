using DataMesh.Cli.Commands;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using DataMesh.Stacks;
using DataMesh.Stacks.Register;
using DataMesh.Stacks.Settings;
using MeshException = DataMesh.Model.Diagnostics.MeshException;

namespace DataMesh.Cli.Access;

/// <summary>The register of access with the mesh that it is about, on one day.</summary>
internal sealed class AccessBook
{
    private readonly ImmutableArray<DomainName> _domains;

    private AccessBook(string root, ImmutableArray<Domain> domains, ImmutableArray<EnvironmentName> environments, DateOnly? asOf, TimeProvider clock)
    {
        MeshException.ThrowIfErrors(Mesh.Check(domains));
        Root = root;
        _domains = [.. domains.Select(domain => domain.Name)];
        Environments = environments;
        var settings = Settings(environments[0]);
        Mesh = Mesh.Create(settings.Prefix, domains);
        Requests = AccessFiles.Load(root);
        AsOf = asOf ?? settings.DayThatCounts(clock);
        Verdicts = AccessRegister.Judge(Mesh, Requests, AsOf, Platform);
    }

    /// <summary>The group that runs the hub.</summary>
    public static string Platform => ManagementStack.Owner;

    /// <summary>The project's folder.</summary>
    public string Root { get; }

    /// <summary>The mesh.</summary>
    public Mesh Mesh { get; }

    /// <summary>The register.</summary>
    public ImmutableArray<AccessRequest> Requests { get; }

    /// <summary>What comes of each request, by id.</summary>
    public ImmutableArray<RequestVerdict> Verdicts { get; }

    /// <summary>The environments that are meant; at least one.</summary>
    public ImmutableArray<EnvironmentName> Environments { get; }

    /// <summary>The day that counts.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Reads the register of the project.</summary>
    /// <exception cref="EngineException">The project has none (DM0948).</exception>
    /// <exception cref="MeshException">The mesh (DM01xx), the settings (DM03xx) or a file of the register (DM03xx, DM042x) cannot be read.</exception>
    public static AccessBook Open(CommandContext context, ImmutableArray<EnvironmentName> environments, DateOnly? asOf) =>
        new(
            context.Project.Root, context.Mesh.Domains ?? throw new EngineException(AccessCommandDiagnostics.NoRegister()), environments, asOf,
            context.Host.Environment.Clock);

    /// <summary>The verdict on a request.</summary>
    /// <exception cref="EngineException">There is none of that name (DM0940).</exception>
    public RequestVerdict Find(string id) => Verdicts.FirstOrDefault(verdict => verdict.Request.Id == id)
        ?? throw new EngineException(AccessCommandDiagnostics.NoRequest(id, [.. Requests.Select(request => request.Id)]));

    /// <summary>What would come of a request that is new, or in place of the one with its id.</summary>
    public RequestVerdict Judge(AccessRequest request) =>
        AccessRegister.Judge(Mesh, [.. Requests.Where(other => other.Id != request.Id), request], AsOf, Platform)
            .Single(verdict => verdict.Request.Id == request.Id);

    /// <summary>What a grant of the request becomes in those of its environments that are meant; nothing where product or port is not known.</summary>
    public ImmutableArray<GrantInAzure> InAzure(AccessRequest request) =>
        Mesh.FindPort(request.Port) is { } port && Mesh.FindProduct(request.Consumer) is { } consumer
            ? [.. request.Environments.Where(Environments.Contains).Select(environment => GrantInAzure.Of(Mesh, consumer.Address, port, Names(environment)))]
            : [];

    private AzureNames Names(EnvironmentName environment) => new(Settings(environment).Prefix, environment);

    private MeshSettings Settings(EnvironmentName environment) => MeshSettings.Load(new SettingsInput
    {
        RootDirectory = Root,
        Stack = new StackName(LandingZoneName.Management, environment),
        Domains = _domains,
    });
}
