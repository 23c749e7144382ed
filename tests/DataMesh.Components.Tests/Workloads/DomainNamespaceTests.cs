using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Workloads;

public sealed class DomainNamespaceTests
{
    [Fact]
    public async Task A_domain_without_workloads_has_no_namespace() =>
        (await MeshRun.Spoke(TestMesh.Delivery, [], design: MeshRun.WholeHub)).All.ShouldNotContain(resource => resource.Type.StartsWith("kubernetes:"));

    [Fact]
    public async Task Without_a_cluster_nothing_runs() =>
        (await MeshRun.Spoke(TestMesh.Sales, [])).All.ShouldNotContain(resource => resource.Type.StartsWith("kubernetes:"));

    [Fact]
    public async Task Only_pods_that_harm_nobody_run_in_it()
    {
        var home = (await Sales()).The("Namespace", "sales-workloads");

        Label(home, "pod-security.kubernetes.io/enforce").ShouldBe("restricted");
        Label(home, "pod-security.kubernetes.io/warn").ShouldBe("restricted");
        Label(home, "datamesh/cost-centre").ShouldBe("CC-1");
        home.Text("metadata.name").ShouldBe("domain-sales");
    }

    [Fact]
    public async Task Nothing_gets_in_or_out_unless_a_policy_says_so()
    {
        var run = await Sales();

        var deny = run.The("NetworkPolicy", "sales-workloads-default-deny");
        deny.List("spec.policyTypes").ShouldBe(["Ingress", "Egress"]);
        deny.At("spec.podSelector").ShouldBeOfType<ImmutableDictionary<string, object>>().ShouldBeEmpty();
        deny.At("spec.ingress").ShouldBeNull();
        deny.At("spec.egress").ShouldBeNull();
        run.The("NetworkPolicy", "sales-workloads-dns").Items("spec.egress").ShouldHaveSingleItem().Items("ports").Select(port => port.At("port")).ShouldBe([53.0, 53.0]);
    }

    [Fact]
    public async Task Its_groups_have_roles_in_it_and_nowhere_else()
    {
        var run = await Sales();

        run.OfType("ClusterRoleBinding").ShouldBeEmpty();
        run.OfType("RoleBinding").Select(binding => (
                binding.Text("metadata.namespace"), binding.Text("roleRef.kind"), binding.Text("roleRef.name"), binding.Items("subjects").Single().Text("name")))
            .ShouldBe(
            [
                ("domain-sales", "Role", "operators", "aaaaaaaa-0000-4000-8000-000000000001"),
                ("domain-sales", "ClusterRole", "view", "aaaaaaaa-0000-4000-8000-000000000001"),
                ("domain-sales", "ClusterRole", "view", "aaaaaaaa-0000-4000-8000-000000000002"),
            ], ignoreOrder: true);
    }

    [Fact]
    public async Task In_prod_nobody_gets_inside_and_in_dev_owners_do()
    {
        Resources(await Sales(EnvironmentName.Prod)).ShouldBe(["pods", "deployments/scale"]);
        Resources(await Sales(EnvironmentName.Dev)).ShouldBe(["pods", "deployments/scale", "pods/exec", "pods/portforward", "deployments"]);
    }

    private static IEnumerable<object> Resources(MeshRun run) => run.OfType("Role").Single().Items("rules").SelectMany(rule => rule.List("resources"));

    private static object? Label(Registered resource, string name) =>
        (resource.At("metadata.labels") as ImmutableDictionary<string, object>)?.GetValueOrDefault(name);

    private static Task<MeshRun> Sales(EnvironmentName? environment = null) => MeshRun.Spoke(TestMesh.Sales, [], environment, design: MeshRun.WholeHub);
}
