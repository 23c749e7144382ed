using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Hub;
using DataMesh.Model.Tests.Access;

namespace DataMesh.Model.Tests.Workloads;

public sealed class ClusterDemandTests
{
    private static readonly EnvironmentName Dev = EnvironmentName.Dev;

    private static readonly HubDesign Without = HubDesign.For(EnvironmentProfile.For(Dev));

    private static readonly AccessRequest Request = new AccessRequest
    {
        Id = "reports-calls-clients",
        Consumer = "reports/report",
        Port = "sales/clients/clients-api",
        Purpose = "To name clients.",
        RequestedBy = "sg-report-owners",
        RequestedOn = new DateOnly(2026, 8, 17),
        ValidFrom = new DateOnly(2026, 9, 1),
        ValidUntil = new DateOnly(2027, 8, 31),
        Ticket = "MESH-18",
    }.Approved("sg-product-owners");

    [Fact]
    public void A_grant_on_an_API_that_nothing_serves_is_refused_with_what_to_switch_on()
    {
        var refusal = Check(Without).ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0180");
        refusal.Severity.ShouldBe(Severity.Error);
        refusal.Message.ShouldContain("hub.cluster");
    }

    [Fact]
    public void With_cluster_and_registry_nothing_is_missing() => Check(Without with { Cluster = true, Registry = true }).ShouldBeEmpty();

    [Fact]
    public void A_cluster_without_a_registry_has_no_images() => Check(Without with { Cluster = true }).ShouldHaveSingleItem().Code.ShouldBe("DM0182");

    [Fact]
    public void A_request_that_gives_nothing_in_the_environment_asks_for_nothing()
    {
        var mesh = Mesh();

        ClusterDemand.Check(mesh, Without, Dev, [Request], []).ShouldBeEmpty();
    }

    [Fact]
    public void Workloads_that_do_not_run_are_told()
    {
        var sales = Mesh().FindDomain(DomainName.Parse("sales")).ShouldNotBeNull();
        var reports = Mesh().FindDomain(DomainName.Parse("reports")).ShouldNotBeNull();

        var warning = ClusterDemand.LeftOut(sales, Without, Dev).ShouldNotBeNull();
        (warning.Code, warning.Severity).ShouldBe(("DM0181", Severity.Warning));
        warning.Message.ShouldContain("directory");
        ClusterDemand.LeftOut(sales, Without with { Cluster = true }, Dev).ShouldBeNull();
        ClusterDemand.LeftOut(reports, Without, Dev).ShouldBeNull();
    }

    [Fact]
    public void A_grant_on_an_API_peers_no_two_domains()
    {
        var mesh = Mesh();
        var grant = AccessRegister.Evaluate(mesh, [Request], new DateOnly(2026, 11, 23), Dev).Grants.ShouldHaveSingleItem();

        mesh.IsOnApi(grant).ShouldBeTrue();
        PeeringPlan.Create(mesh, [grant]).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void An_input_from_an_API_that_is_asked_for_where_it_is_served_has_no_gap_elsewhere()
    {
        var elsewhere = Request with { Environments = [EnvironmentName.Prod] };

        AccessRegister.Evaluate(Mesh(), [elsewhere], new DateOnly(2026, 11, 23), Dev).Diagnostics.ShouldNotContain(finding => finding.Code == "DM0415");
        AccessRegister.Evaluate(Mesh(), [], new DateOnly(2026, 11, 23), Dev).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0415");
    }

    private static ImmutableArray<Diagnostic> Check(HubDesign hub)
    {
        var mesh = Mesh();
        var access = AccessRegister.Evaluate(mesh, [Request], new DateOnly(2026, 11, 23), Dev);
        access.Grants.Length.ShouldBe(1);
        return ClusterDemand.Check(mesh, hub, Dev, [Request], access.Grants);
    }

    private static Mesh Mesh()
    {
        var workload = new ApiWorkload("directory", new ContainerImage("sales/directory", "sha256:" + new string('a', 64)));
        var port = OutputPort.Api("clients-api", workload);
        var sales = Samples.Domain("sales", 1, products: [Samples.Product("clients", port)]) with { Workloads = [workload] };
        return Model.Mesh.Create(Samples.Prefix, sales, Samples.Consumer("reports", 2, port));
    }
}
