using System.Collections.Immutable;
using DataMesh.Engine.Diagnostics;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using DataMesh.Model.Roles;
using Pulumi;
using AzureNative = Pulumi.AzureNative;
using Script = Pulumi.AzureNative.Resources.Inputs;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>Each kind of leak, planted beside what the mesh makes, is one (somebody can read who could not), and a policy stops the run.</summary>
public sealed class PlantedLeakTests
{
    private const string Shared = "11111111-1111-4111-8111-111111111110";

    private static readonly DateOnly Today = RandomMesh.Today;
    private static readonly Lake Lake = new("lake");
    private static readonly SqlDatabase Billing = new("billing");
    private static readonly DocumentStore Crm = new("crm") { Containers = [new DocumentContainerDefinition("carts", "/id")] };
    private static readonly TelemetryStore Devices = new("devices") { Databases = [new TelemetryDatabase("readings")] };
    private static readonly OutputPort Orders = OutputPort.Dataset("orders", Lake.Folder(LakeLayer.Curated, "orders"));
    private static readonly OutputPort Fees = OutputPort.Table("fees", Billing.Table("reporting", "fees"));
    private static readonly OutputPort Carts = OutputPort.Dataset("carts", Crm.Container("carts"));
    private static readonly OutputPort Readings = OutputPort.Table("readings", Devices.Table("readings", "hourly"));
    private static readonly Lake BetaLake = new("lake");
    private static readonly Lake GammaLake = new("lake");

    private static readonly Domain Alpha = Domain("alpha", 1, [Lake, Billing, Crm, Devices], [Orders, Fees, Carts, Readings], []);
    private static readonly Domain Beta = Domain("beta", 2, [BetaLake], [OutputPort.Dataset("own", BetaLake.Folder(LakeLayer.Curated, "own"))], [Orders]);
    private static readonly Domain Gamma = Domain("gamma", 3, [GammaLake], [OutputPort.Dataset("own", GammaLake.Folder(LakeLayer.Curated, "own"))], [Orders]);
    private static readonly Mesh Mesh = Mesh.Create(MeshPrefix.Parse("acme"), Alpha, Beta, Gamma);
    private static readonly AzureNames Names = new(Mesh.Prefix, EnvironmentName.Dev);
    private static readonly AzureIds Ids = new(Names);

    // Beta may read the orders today; gamma might until yesterday.
    private static readonly ImmutableArray<AccessRequest> Register = [Request("beta", Today.AddDays(30)), Request("gamma", Today.AddDays(-1))];

    private static readonly Lazy<(PlannedIdentity Beta, PlannedIdentity Gamma)> Identities = new(() =>
    {
        using var mesh = new MeshUnderTest(Mesh, Register, Today);
        mesh.Result.AllDiagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return (mesh.IdentityOf(Product("beta")), mesh.IdentityOf(Product("gamma")));
    });

    private static string BetaId => Identities.Value.Beta.PrincipalId;

    private static string GammaId => Identities.Value.Gamma.PrincipalId;

    private static string Group => Ids.ResourceGroup(Guid.Parse(Shared), DomainName.Parse("alpha"), Concern.Storage);

    private static string Account => $"{Group}/providers/Microsoft.Storage/storageAccounts/{Names.StorageAccount(DomainName.Parse("alpha"), Lake.Name)}";

    private static string Container => $"{Account}/blobServices/default/containers/curated";

    private static DataObject OrdersData => PlannedPort.Of(Port("alpha/product/orders"), Names).ShouldNotBeNull();

    private static DataObject AnotherFolder => OrdersData with { Path = "salaries/general/2026/file.parquet" };

    private static string OnFolder(string folder) => BlobPathCondition.For(AccessLevel.Read, ContainerName.Parse("curated"), [folder]);

    [Fact]
    public void A_role_on_the_whole_account() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(BetaId, RoleIds.StorageBlobDataReader, Account), azure => azure.CanRead(Identities.Value.Beta, AnotherFolder));

    [Fact]
    public void A_role_on_a_container_without_a_condition() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(BetaId, RoleIds.StorageBlobDataReader, Container), azure => azure.CanRead(Identities.Value.Beta, AnotherFolder));

    [Fact]
    public void A_role_on_another_folder() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(BetaId, RoleIds.StorageBlobDataReader, Container, OnFolder("salaries/general")),
        azure => azure.CanRead(Identities.Value.Beta, AnotherFolder));

    [Fact]
    public void The_role_of_a_grant_that_has_expired() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(GammaId, RoleIds.StorageBlobDataReader, Container, OnFolder("orders/general")),
        azure => azure.CanRead(Identities.Value.Gamma, OrdersData));

    [Fact]
    public void A_role_that_the_readers_own_stack_gives() => Leaks(
        "gamma-dev", "mesh-iam-06", () => Role(GammaId, RoleIds.StorageBlobDataReader, Container, OnFolder("orders/general")),
        azure => azure.CanRead(Identities.Value.Gamma, OrdersData));

    [Fact]
    public void A_role_to_write_for_one_who_may_read() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(BetaId, RoleIds.StorageBlobDataContributor, Container, OnFolder("salaries/general")),
        azure => azure.CanRead(Identities.Value.Beta, AnotherFolder));

    [Theory]
    [InlineData(RoleIds.Owner)]
    [InlineData(RoleIds.UserAccessAdministrator)]
    [InlineData(RoleIds.RoleBasedAccessControlAdministrator)]
    public void A_role_that_manages(string role) =>
        Leaks("alpha-dev", "mesh-iam-02", () => Role(GammaId, role, Group), azure => azure.CanRead(Identities.Value.Gamma, OrdersData));

    [Fact]
    public void A_role_for_another_domains_group() => Leaks(
        "alpha-dev", "mesh-iam-06", () => Role(Gamma.Owner.ObjectId.ToString("D"), RoleIds.StorageBlobDataReader, Container, kind: "Group"),
        azure => azure.CanRead(new PlannedIdentity(Gamma.Owner.ObjectId.ToString("D"), ""), OrdersData));

    [Fact]
    public void A_role_for_a_person() => Leaks(
        "alpha-dev", "mesh-iam-01", () => Role("aaaaaaaa-1111-4000-8000-000000000001", RoleIds.StorageBlobDataReader, Container, kind: "User"),
        azure => azure.CanRead(new PlannedIdentity("aaaaaaaa-1111-4000-8000-000000000001", ""), OrdersData));

    [Fact]
    public void A_role_on_all_documents_of_an_account()
    {
        var account = Names.CosmosAccount(DomainName.Parse("alpha"), Crm.Name).Value;
        var id = $"{Group}/providers/Microsoft.DocumentDB/databaseAccounts/{account}";
        Leaks("alpha-dev", "mesh-iam-06", () => new AzureNative.CosmosDB.SqlResourceSqlRoleAssignment("leak", new()
        {
            ResourceGroupName = Group.Split('/')[^1],
            AccountName = account,
            RoleAssignmentId = "99999999-0000-4000-8000-000000000001",
            RoleDefinitionId = $"{id}/sqlRoleDefinitions/{CosmosRoleIds.DataReader}",
            PrincipalId = GammaId,
            Scope = id,
        }), azure => azure.CanRead(Identities.Value.Gamma, Behind("carts")));
    }

    [Fact]
    public void A_role_on_all_databases_of_a_cluster() => Leaks(
        "alpha-dev", "mesh-iam-06", () => new AzureNative.Kusto.ClusterPrincipalAssignment("leak", new()
        {
            ResourceGroupName = Group.Split('/')[^1],
            ClusterName = Names.DataExplorerCluster(DomainName.Parse("alpha"), Devices.Name).Value,
            PrincipalAssignmentName = "leak",
            PrincipalId = GammaId,
            PrincipalType = "App",
            Role = "AllDatabasesViewer",
        }), azure => azure.CanRead(Identities.Value.Gamma, Behind("readings")));

    [Fact]
    public void A_user_in_a_database_whom_nobody_granted()
    {
        var fees = Behind("fees");
        var list = $$"""[{"user": "gamma", "identityId": "{{Identities.Value.Gamma.ClientId}}", "permission": "SELECT", "schema": "reporting", "object": "fees"}]""";
        Leaks("alpha-dev", "mesh-iam-05", () => new AzureNative.Resources.AzurePowerShellScript("leak", new()
        {
            ResourceGroupName = Group.Split('/')[^1],
            Location = "westeurope",
            ScriptName = "leak",
            Kind = "AzurePowerShell",
            AzPowerShellVersion = "12.3",
            RetentionInterval = "PT1H",
            EnvironmentVariables =
            {
                new Script.EnvironmentVariableArgs { Name = "DATABASE_SERVER", Value = fees.Holder },
                new Script.EnvironmentVariableArgs { Name = "DATABASE_NAME", Value = fees.Part },
                new Script.EnvironmentVariableArgs { Name = "DATABASE_ACCESS", Value = list },
            },
        }), azure => azure.CanRead(Identities.Value.Gamma, fees));
    }

    [Theory]
    [InlineData("alpha", "gamma")]
    [InlineData("gamma", "alpha")]
    public void A_peering_that_no_grant_needs(string from, string to) => Leaks(
        "gamma-dev", "mesh-net-08", () => new AzureNative.Network.VirtualNetworkPeering("leak", new()
        {
            ResourceGroupName = Names.ResourceGroup(DomainName.Parse(from), Concern.Network).Value,
            VirtualNetworkName = Names.VirtualNetwork(DomainName.Parse(from)).Value,
            VirtualNetworkPeeringName = "leak",
            RemoteVirtualNetwork = new AzureNative.Network.Inputs.SubResourceArgs { Id = Ids.VirtualNetwork(Guid.Parse(Shared), DomainName.Parse(to)) },
        }), azure => azure.HasPeering(Names.VirtualNetwork(DomainName.Parse(from)).Value, Names.VirtualNetwork(DomainName.Parse(to)).Value));

    private static void Leaks(string stack, string policy, Func<Resource> plant, Func<PlannedAzure, bool> isOpen)
    {
        using (var clean = new MeshUnderTest(Mesh, Register, Today))
            isOpen(clean.Azure).ShouldBeFalse("without the leak it is closed");
        using var mesh = new MeshUnderTest(Mesh, Register, Today, at =>
        {
            if (at == stack)
                _ = plant();
        });
        isOpen(mesh.Azure).ShouldBeTrue("it is a leak");
        mesh.Result.ExitCode.ShouldBe(1);
        var findings = mesh.Result.Stacks.SelectMany(result => result.Findings).Where(finding => finding.Blocks).ToList();
        findings.ShouldContain(finding => finding.Policy.Id == policy && finding.Resource.Name == "leak");
        findings.ShouldAllBe(finding => finding.Resource.Name == "leak", "what the mesh itself makes is not to blame");
    }

    private static AzureNative.Authorization.RoleAssignment Role(
        string principal, string role, string scope, string? condition = null, string kind = "ServicePrincipal") => new("leak", new()
    {
        RoleAssignmentName = "99999999-0000-4000-8000-000000000002",
        Scope = scope,
        RoleDefinitionId = Ids.RoleDefinition(Guid.Parse(Shared), role),
        PrincipalId = principal,
        PrincipalType = kind,
        Condition = condition ?? "",
        ConditionVersion = condition is null ? "" : BlobPathCondition.Version,
    });

    private static DataObject Behind(string port) => PlannedPort.Of(Port($"alpha/product/{port}"), Names).ShouldNotBeNull();

    private static PublishedPort Port(string address) => Mesh.FindPort(address).ShouldNotBeNull();

    private static PublishedProduct Product(string domain) => Mesh.FindProduct($"{domain}/product").ShouldNotBeNull();

    private static AccessRequest Request(string consumer, DateOnly until)
    {
        var request = new AccessRequest
        {
            Id = $"{consumer}-reads-orders",
            Consumer = $"{consumer}/product",
            Port = "alpha/product/orders",
            Purpose = "To combine them with its own.",
            RequestedBy = $"sg-{consumer}-owners",
            RequestedOn = Today.AddDays(-90),
            ValidFrom = Today.AddDays(-80),
            ValidUntil = until,
            Ticket = "MESH-1",
        };
        var approval = ApprovalSeal.Approve(
            request, Port("alpha/product/orders"), "sg-alpha-owners", null, new DateTimeOffset(Today.AddDays(-85).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        return request with { Approvals = [approval] };
    }

    private static Domain Domain(string name, int index, ImmutableArray<Store> stores, ImmutableArray<OutputPort> outputs, ImmutableArray<OutputPort> inputs)
    {
        var owner = new GroupReference($"sg-{name}-owners", $"aaaaaaaa-{index:D4}-4000-8000-000000000001");
        return new Domain(name, index)
        {
            Title = name,
            Kind = DomainKind.SourceAligned,
            Owner = owner,
            Steward = new GroupReference($"sg-{name}-stewards", $"aaaaaaaa-{index:D4}-4000-8000-000000000002"),
            CostCentre = "CC-1",
            Stores = stores,
            Products =
            [
                new DataProduct("product")
                {
                    Version = "1.0.0",
                    Title = name,
                    Purpose = "To be read by those who asked.",
                    Owner = owner,
                    Classification = Classification.Internal,
                    PersonalData = false,
                    Outputs = outputs,
                    Inputs = [.. inputs.Select(port => InputPort.From(port))],
                    Contract = new DataContract
                    {
                        Columns = [new Column("id", ColumnType.Integer, "The number.") { PrimaryKey = true }],
                        ServiceLevels = new ServiceLevels(TimeSpan.FromHours(24), 99.0, TimeSpan.FromDays(365)),
                    },
                },
            ],
        };
    }
}
