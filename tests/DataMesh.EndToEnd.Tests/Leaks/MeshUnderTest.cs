using System.Collections.Immutable;
using DataMesh.Cli.Programs;
using DataMesh.Engine;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using DataMesh.Model.Networking;
using DataMesh.Policies;
using DataMesh.Rpc;
using DataMesh.Stacks;
using DataMesh.Stacks.Settings;
using StackName = DataMesh.Stacks.Settings.StackName;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>The stacks of a mesh other than the company's, planned in this process by the real engine, stacks and policies.</summary>
internal sealed class MeshUnderTest : IDisposable
{
    private const string Settings = """
        prefix: acme
        location: westeurope
        tenantId: 99999999-9999-4999-8999-999999999999
        budgets:
          start: 2026-01-01
        alerts:
          emails:
            - data-platform@acme.example
        """;

    private const string EnvironmentSettings = """
        subscriptions:
          management: 11111111-1111-4111-8111-111111111111
          default: 11111111-1111-4111-8111-111111111110
        network:
          addressSpace: 10.10.0.0/16
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("mesh-under-test-").FullName;
    private readonly Mesh _mesh;
    private readonly AccessEvaluation _access;
    private readonly ImmutableArray<AccessRequest> _requests;
    private readonly DateOnly _today;
    private readonly Action<string>? _plant;

    /// <summary>A mesh.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">Its register.</param>
    /// <param name="today">The day that counts.</param>
    /// <param name="plant">Is called within each stack, told its name, to add what the mesh would not.</param>
    public MeshUnderTest(Mesh mesh, ImmutableArray<AccessRequest> requests, DateOnly today, Action<string>? plant = null)
    {
        _mesh = mesh;
        _requests = requests;
        _today = today;
        _access = AccessRegister.Evaluate(mesh, requests, today, EnvironmentName.Dev);
        _plant = plant;
        var stacks = Directory.CreateDirectory(Path.Combine(_root, "stacks")).FullName;
        File.WriteAllText(Path.Combine(stacks, "mesh.yaml"), Settings);
        File.WriteAllText(Path.Combine(stacks, "mesh.dev.yaml"), EnvironmentSettings);
        Names = new AzureNames(mesh.Prefix, EnvironmentName.Dev);
        Addresses = Inputs(new StackName(LandingZoneName.Management, EnvironmentName.Dev)).Addresses;
        Result = Plan();
        Azure = new PlannedAzure(Resources.Where(resource => resource.Type.StartsWith("azure-native:", StringComparison.Ordinal)));
    }

    public AzureNames Names { get; }

    public AddressPlan Addresses { get; }

    public RunResult Result { get; }

    public PlannedAzure Azure { get; }

    /// <summary>What the resources of all stacks are to be.</summary>
    public IEnumerable<StateResource> Resources => Result.Stacks.SelectMany(stack => stack.Desired.Resources).Select(resource => resource.Goal);

    /// <summary>The identity of a product.</summary>
    public PlannedIdentity IdentityOf(PublishedProduct product)
    {
        var name = Names.ManagedIdentity(product.Domain.Name, product.Product.Name).Value;
        var identity = Resources.Single(resource => resource.Type == "azure-native:managedidentity:UserAssignedIdentity"
            && resource.Inputs.Find("resourceName")?.AsString() == name);
        return new PlannedIdentity(identity.Outputs.Find("principalId")?.AsString() ?? "", identity.Outputs.Find("clientId")?.AsString() ?? "");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private RunResult Plan()
    {
        ImmutableArray<StackName> stacks =
        [
            new(LandingZoneName.Management, EnvironmentName.Dev), .. _mesh.Domains.Select(domain => new StackName(domain.Name, EnvironmentName.Dev)),
        ];
        var program = new InProcessProgram(_root, DefineAsync);
        var backend = new DiyBackend(_root, new PassphraseSource(null, Path.Combine(_root, "passphrase")), TimeProvider.System);
        var setup = new EngineSetup(program, backend, new SimulatedAzureCloud(Path.Combine(_root, "azure.db"))) { Policies = [MeshPolicies.Pack] };
        var infos = stacks.Select(stack => new ProgramInfo { Project = "datamesh", Stack = stack.ToString(), RootDirectory = _root, DryRun = true });
        return new Preview(setup).UpAsync(new RunRequest([.. infos]), CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private async Task<IDictionary<string, object?>> DefineAsync()
    {
        var stack = Pulumi.Deployment.Instance.StackName;
        var inputs = Inputs(StackName.Parse(stack, [.. _mesh.Domains.Select(domain => domain.Name)]));
        var outputs = await (inputs.Domain is { } domain ? DomainStack.DeployAsync(inputs, domain) : ManagementStack.DeployAsync(inputs));
        _plant?.Invoke(stack);
        return outputs;
    }

    private StackInputs Inputs(StackName stack)
    {
        var settings = MeshSettings.Load(new SettingsInput { RootDirectory = _root, Stack = stack, Domains = [.. _mesh.Domains.Select(domain => domain.Name)] });
        return new StackInputs
        {
            Mesh = _mesh,
            Settings = settings,
            Addresses = AddressPlan.Create(_mesh, EnvironmentName.Dev, settings.AddressSpace),
            Access = _access,
            Requests = _requests,
            AsOf = _today,
        };
    }
}
