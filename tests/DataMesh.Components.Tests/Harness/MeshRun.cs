using System.Runtime.CompilerServices;
using DataMesh.Components.Costs;
using DataMesh.Components.Hub;
using DataMesh.Components.LandingZones;
using DataMesh.Components.Tags;
using DataMesh.Model.Access;
using DataMesh.Model.Hub;
using DataMesh.Stacks;
using Pulumi;
using Pulumi.Testing;

namespace DataMesh.Components.Tests.Harness;

/// <summary>What a program registered, and what it exports.</summary>
internal sealed record MeshRun(ImmutableArray<Registered> All, IDictionary<string, object?> Exports)
{
    // Transformations see what mocks do not: the options of every resource below the landing zone.
    private static readonly AsyncLocal<System.Collections.Concurrent.ConcurrentDictionary<string, ResourceOptions>?> Options = new();

    private static readonly Guid HubSubscription = Guid.Parse("00000000-0000-4000-8000-000000000001");
    private static readonly Guid OwnSubscription = Guid.Parse("00000000-0000-4000-8000-000000000002");
    private static readonly Guid Tenant = Guid.Parse("00000000-0000-4000-8000-000000000009");

    /// <summary>The hub that dev has by default.</summary>
    public static HubDesign DevHub { get; } = HubDesign.For(EnvironmentProfile.For(EnvironmentName.Dev));

    /// <summary>A hub in prod with every part that it can have.</summary>
    public static HubDesign WholeHub { get; } = HubDesign.For(EnvironmentProfile.For(EnvironmentName.Prod)) with
    {
        Registry = true,
        Cluster = true,
        ClusterAdmins = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000007"),
        Firewall = FirewallChoice.Created,
        Bastion = BastionTier.Standard,
        BastionSources = [CidrBlock.Parse("203.0.113.0/24")],
    };

    /// <summary>Every resource of this company's mesh, by stack.</summary>
    public static TheoryData<string> Stacks =>
        [.. from environment in EnvironmentName.All from stack in CompanyMesh.Stacks(environment) select stack.ToString()];

    /// <summary>The options of each resource below a landing zone, by type and name; of <see cref="Hub"/> and <see cref="Spoke"/> only.</summary>
    public ImmutableDictionary<string, ResourceOptions> OptionsOf { get; init; } = ImmutableDictionary<string, ResourceOptions>.Empty;

    /// <summary>The resources as objects.</summary>
    public ImmutableArray<Resource> Resources { get; init; } = [];

    public ImmutableArray<Registered> OfType(string shortType) => [.. All.Where(resource => resource.ShortType == shortType)];

    public Registered The(string shortType, string name) =>
        All.Where(resource => resource.ShortType == shortType && resource.Name == name).ShouldHaveSingleItem();

    public ImmutableArray<string> Listing() => [.. All.Select(resource => resource.ToString()).Order(StringComparer.Ordinal)];

    public static Task<MeshRun> Hub(EnvironmentName? environment = null, bool known = true, HubDesign? design = null) => Run(known, "management-dev", () =>
    {
        _ = new ManagementLandingZone("management", new()
        {
            Mesh = TestMesh.Mesh,
            Names = new AzureNames(TestMesh.Mesh.Prefix, environment ?? EnvironmentName.Dev),
            Addresses = TestMesh.AddressesWith(design ?? DevHub),
            Profile = EnvironmentProfile.For(environment ?? EnvironmentName.Dev),
            Design = design ?? HubDesign.For(EnvironmentProfile.For(environment ?? EnvironmentName.Dev)),
            Location = "westeurope",
            TenantId = Tenant,
            SubscriptionId = HubSubscription,
            MonthlyBudget = 100,
            BudgetStart = new DateOnly(2026, 5, 17),
            CostScopes =
            [
                new CostScope(HubSubscription, [LandingZoneName.Management]),
                new CostScope(OwnSubscription, [.. TestMesh.Mesh.Domains.Select(domain => LandingZoneName.Of(domain.Name))]),
            ],
            ContactEmails = ["platform@acme.example"],
            CostEmails = ["costs@acme.example"],
            SecurityEmails = ["security@acme.example"],
            Tags = ResourceTags.Of(LandingZoneName.Management, EnvironmentName.Dev, "CC-0", "sg-platform"),
        }, With("landing-zone"));
        return new Dictionary<string, object?>();
    });

    public static Task<MeshRun> Spoke(
        Domain domain, ImmutableArray<Grant> grants, EnvironmentName? environment = null, bool known = true,
        ImmutableDictionary<string, object>? hub = null, HubDesign? design = null) => Run(known, "sales-dev", () =>
    {
        var names = new AzureNames(TestMesh.Mesh.Prefix, environment ?? EnvironmentName.Dev);
        var hubProvider = Provider("hub");
        _ = new DataLandingZone(domain.Name.Value, new()
        {
            Mesh = TestMesh.Mesh,
            Domain = domain,
            Grants = grants,
            Names = names,
            Addresses = TestMesh.AddressesWith(design ?? DevHub),
            Profile = EnvironmentProfile.For(environment ?? EnvironmentName.Dev),
            Hub = HubReference.Read(new StackReference("organization/datamesh/management-dev"), names),
            HubDesign = design ?? HubDesign.For(EnvironmentProfile.For(environment ?? EnvironmentName.Dev)),
            HubSubscriptionId = HubSubscription,
            HubNetworkProvider = hubProvider,
            HubDnsProvider = hubProvider,
            ClusterProvider = design is { Cluster: true } && !domain.Workloads.IsEmpty ? new Pulumi.Kubernetes.Provider("cluster") : null,
            Neighbours = TestMesh.Mesh.PeeringsOwnedBy(domain.Name, grants)
                .ToImmutableDictionary(
                    pair => pair.Neighbour.Name,
                    pair => new NeighbourSubscription(OwnSubscription, Provider($"neighbour-{pair.Neighbour.Name}"))),
            Location = "westeurope",
            TenantId = Tenant,
            SubscriptionId = OwnSubscription,
            MonthlyBudget = 100,
            ProductBudget = 20,
            BudgetStart = new DateOnly(2026, 5, 17),
            ContactEmails = ["platform@acme.example"],
            Tags = ResourceTags.Of(domain.Name, EnvironmentName.Dev, domain.CostCentre, domain.Owner.Name),
        }, With("landing-zone"));
        return new Dictionary<string, object?>();
    }, hub);

    public static Task<MeshRun> Stack(string name, bool known = true, string asOf = "2026-11-01") => Run(known, name, () =>
    {
        var inputs = StackInputs.Load(name, RepositoryRoot(), key => key == "asOf" ? asOf : null, TimeProvider.System);
        return inputs.Domain is { } domain ? DomainStack.DeployAsync(inputs, domain) : ManagementStack.DeployAsync(inputs);
    });

    private static Task<MeshRun> Run(
        bool known, string stack, Func<IDictionary<string, object?>> program, ImmutableDictionary<string, object>? hub = null) =>
        Run(known, stack, () => Task.FromResult(program()), hub);

    private static async Task<MeshRun> Run(
        bool known, string stack, Func<Task<IDictionary<string, object?>>> program, ImmutableDictionary<string, object>? hub = null)
    {
        var mocks = new RecordingMocks(known, hub ?? HubExportsFor());
        var options = new TestOptions { ProjectName = "datamesh", StackName = stack, IsPreview = !known };
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, ResourceOptions>(StringComparer.Ordinal);
        Options.Value = seen;
        var (resources, exports) = await Deployment.TestAsync(mocks, options, program);
        return new MeshRun(mocks.Registered, exports) { OptionsOf = seen.ToImmutableDictionary(), Resources = resources };
    }

    private static ComponentResourceOptions With(string provider)
    {
        var seen = Options.Value ?? throw new InvalidOperationException("No run.");
        return new ComponentResourceOptions
        {
            Providers = { Provider(provider) },
            ResourceTransformations =
            {
                args =>
                {
                    seen[$"{args.Resource.GetResourceType()} {args.Resource.GetResourceName()}"] = args.Options;
                    return null;
                },
            },
        };
    }

    private static Pulumi.AzureNative.Provider Provider(string name) => new(name, new() { SubscriptionId = OwnSubscription.ToString() });

    // What a management stack that has been deployed exports, for the products of both meshes.
    private static ImmutableDictionary<string, object> HubExportsFor()
    {
        var products = TestMesh.Mesh.Products.Concat(CompanyMesh.Create(TestMesh.Mesh.Prefix).Products).Select(product => product.Address.ToString());
        return ImmutableDictionary<string, object>.Empty
            .Add(HubExports.Identities, products.ToImmutableDictionary(product => product, product => (object)ImmutableDictionary<string, object>.Empty
                .Add("id", $"/identities/{product}").Add("principalId", $"principal of {product}")
                .Add("clientId", $"client of {product}").Add("name", product)))
            .Add(HubExports.LogWorkspaceId, "/hub/logs")
            .Add(HubExports.ActionGroupId, "/hub/alerts")
            .Add(HubExports.CostActionGroupId, "/hub/costs")
            .Add(HubExports.ClusterId, "/hub/cluster")
            .Add(HubExports.ClusterServer, "https://cluster.privatelink.westeurope.azmk8s.io:443")
            .Add(HubExports.ClusterCertificateAuthority, "Y2VydGlmaWNhdGU=")
            .Add(HubExports.CatalogId, "/hub/catalog");
    }

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile) ?? ".", "..", "..", ".."));
}
