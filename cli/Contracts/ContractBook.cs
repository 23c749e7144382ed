using DataMesh.Cli.Commands;
using DataMesh.Components.Hub;
using DataMesh.Engine.State;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Contracts;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using DataMesh.Stacks;
using DataMesh.Stacks.Exports;
using DataMesh.Stacks.Register;
using DataMesh.Stacks.Settings;
using MeshException = DataMesh.Model.Diagnostics.MeshException;

namespace DataMesh.Cli.Contracts;

/// <summary>What the products of a mesh promise in one environment, and who counts on it.</summary>
internal sealed class ContractBook
{
    private readonly CommandContext _context;
    private readonly ImmutableArray<AccessRequest> _requests;

    private ContractBook(CommandContext context, ImmutableArray<Domain> domains, EnvironmentName environment, DateOnly? asOf)
    {
        _context = context;
        MeshException.ThrowIfErrors(Mesh.Check(domains));
        Environment = environment;
        Settings = MeshSettings.Load(new SettingsInput
        {
            RootDirectory = context.Project.Root,
            Stack = new DataMesh.Stacks.Settings.StackName(LandingZoneName.Management, environment),
            Domains = [.. domains.Select(domain => domain.Name)],
        });
        Mesh = Mesh.Create(Settings.Prefix, domains);
        AsOf = asOf ?? Settings.DayThatCounts(context.Host.Environment.Clock);
        _requests = AccessFiles.Load(context.Project.Root);
        Grants = AccessRegister.Evaluate(Mesh, _requests, AsOf, environment, ManagementStack.Owner).Grants;
    }

    /// <summary>The environment.</summary>
    public EnvironmentName Environment { get; }

    /// <summary>The settings of its hub.</summary>
    public MeshSettings Settings { get; }

    /// <summary>The mesh as it is now.</summary>
    public Mesh Mesh { get; }

    /// <summary>The day that counts.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The grants in force.</summary>
    public ImmutableArray<Grant> Grants { get; }

    /// <summary>Reads the mesh, its settings and its register.</summary>
    /// <exception cref="EngineException">The project has no mesh in C# (DM0930).</exception>
    /// <exception cref="MeshException">The mesh (DM01xx), the settings or the register (DM03xx, DM042x) cannot be read.</exception>
    public static ContractBook Open(CommandContext context, EnvironmentName environment, DateOnly? asOf) =>
        new(context, context.Mesh.Domains ?? throw new EngineException(ContractCommandDiagnostics.NoContracts()), environment, asOf);

    /// <summary>Holds the mesh against what the environment's hub published at its last <c>up</c>; nothing, where it has not been deployed.</summary>
    /// <exception cref="MeshException">What was published cannot be read (DM0253).</exception>
    public ContractComparison AgainstHub()
    {
        var hub = new DataMesh.Stacks.Settings.StackName(LandingZoneName.Management, Environment).ToString();
        var outputs = _context.Backend.Load(new DataMesh.Engine.State.StackName(_context.Project.Name, hub))?.StackOutputs ?? PropertyMap.Empty;
        var published = ContractExports.Read(PlainValues.Of(outputs.Find(HubExports.Contracts)));
        var granted = GrantExports.Read(PlainValues.Of(outputs.Find(HubExports.Grants)));
        return Against($"what {hub} published", published, ContractReaders.Of(Grants, granted, _requests, Environment, AsOf));
    }

    /// <summary>Holds the mesh against documents that were exported.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="EngineException">A document cannot be read (DM0931, DM0932).</exception>
    public ContractComparison AgainstFolder(string folder) => Against(
        $"the documents in {_context.Project.Relative(folder)}", ExportedDocuments.Read(folder, _context.Project.Relative(folder)), Grants);

    private ContractComparison Against(string what, ImmutableArray<PublishedContract> published, ImmutableArray<Grant> grants) =>
        new(Environment, AsOf, what, Mesh, !published.IsEmpty, published.IsEmpty ? [] : ContractReview.Of(Mesh, published, grants));
}
