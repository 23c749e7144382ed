using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Access;

namespace DataMesh.Components.Tests.Workloads;

public sealed class ApiServiceTests
{
    private const string Name = "sales-prices";

    [Fact]
    public async Task Its_container_is_a_plain_user_without_rights_on_an_image_of_the_hub()
    {
        var pod = (await Sales()).The("Deployment", Name);

        pod.At("spec.template.spec.securityContext.runAsNonRoot").ShouldBe(true);
        pod.Text("spec.template.spec.securityContext.seccompProfile.type").ShouldBe("RuntimeDefault");
        pod.At("spec.template.spec.automountServiceAccountToken").ShouldBe(false);
        var container = pod.Items("spec.template.spec.containers").ShouldHaveSingleItem();
        container.Text("image").ShouldMatch(@"^cracmedev[a-z0-9]{6}\.azurecr\.io/sales/prices@sha256:0{64}$");
        container.At("securityContext.readOnlyRootFilesystem").ShouldBe(true);
        container.At("securityContext.allowPrivilegeEscalation").ShouldBe(false);
        container.List("securityContext.capabilities.drop").ShouldBe(["ALL"]);
        container.Text("resources.requests.cpu").ShouldBe("250m");
        container.Text("resources.limits.memory").ShouldBe("512Mi");
        container.Text("readinessProbe.httpGet.scheme").ShouldBe("HTTPS");
    }

    [Fact]
    public async Task It_signs_in_as_its_product_without_a_secret()
    {
        var account = (await Sales()).The("ServiceAccount", Name);
        var trust = (await MeshRun.Hub(design: MeshRun.WholeHub)).OfType("FederatedIdentityCredential").Where(credential => credential.Name.Contains("kubernetes"))
            .ShouldHaveSingleItem();

        (account.At("metadata.annotations") as ImmutableDictionary<string, object>)?["azure.workload.identity/client-id"].ShouldBe("client of sales/orders");
        trust.Text("subject").ShouldBe("system:serviceaccount:domain-sales:prices");
        trust.Text("issuer").ShouldBe("https://westeurope.oic.prod-aks.azure.com/tenant/cluster/");
        trust.Name.ShouldStartWith("sales-orders-");
    }

    [Fact]
    public async Task Without_a_cluster_no_identity_trusts_one() => (await MeshRun.Hub()).OfType("FederatedIdentityCredential")
        .ShouldNotContain(credential => credential.Text("subject").StartsWith("system:"));

    [Fact]
    public async Task Without_a_grant_nobody_calls_it()
    {
        var run = await Sales();

        run.The("NetworkPolicy", Name).List("spec.ingress").ShouldBeEmpty();
        run.The("NetworkPolicy", Name).List("spec.policyTypes").ShouldBe(["Ingress", "Egress"]);
        run.The("Service", Name).Text("spec.type").ShouldBe("ClusterIP");
        Callers(run).ShouldBe("[]");
    }

    [Fact]
    public async Task A_grant_lets_exactly_its_consumer_in_and_names_it_to_the_API()
    {
        var run = await Sales(TestMesh.GrantOn("sales/orders/prices"));

        var workloads = TestMesh.AddressesWith(MeshRun.WholeHub).BlockOf(TestMesh.Delivery.Name, SubnetPurpose.Workloads).ToString();
        run.The("NetworkPolicy", Name).Items("spec.ingress").ShouldHaveSingleItem().Items("from").ShouldHaveSingleItem().Text("ipBlock.cidr").ShouldBe(workloads);
        Callers(run).ShouldBe(
            """[{"consumer":"delivery/routes","principalId":"principal of delivery/routes","request":"request-prices","until":"2027-01-31"}]""");
        var service = run.The("Service", Name);
        service.Text("spec.type").ShouldBe("LoadBalancer");
        service.List("spec.loadBalancerSourceRanges").ShouldBe([workloads]);
        service.Text("spec.externalTrafficPolicy").ShouldBe("Local");
        (service.At("metadata.annotations") as ImmutableDictionary<string, object>)?["service.beta.kubernetes.io/azure-load-balancer-internal"].ShouldBe("true");
    }

    [Fact]
    public async Task Callers_on_the_cluster_need_no_address_outside_it()
    {
        var own = new Grant(TestMesh.Product("sales/orders"), TestMesh.Mesh.Find(TestMesh.PricesApi), new DateOnly(2027, 1, 31), "request-own");

        var run = await Sales(own);

        run.The("Service", Name).Text("spec.type").ShouldBe("ClusterIP");
        run.The("NetworkPolicy", Name).Items("spec.ingress").Single().Items("from").Single().At("ipBlock").ShouldBeNull();
    }

    [Fact]
    public async Task In_prod_it_survives_the_loss_of_a_zone()
    {
        var run = await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod, design: MeshRun.WholeHub);

        var scaling = run.The("HorizontalPodAutoscaler", Name);
        (scaling.At("spec.minReplicas"), scaling.At("spec.maxReplicas")).ShouldBe((3.0, 9.0));
        var spread = run.The("Deployment", Name).Items("spec.template.spec.topologySpreadConstraints").ShouldHaveSingleItem();
        (spread.Text("topologyKey"), spread.Text("whenUnsatisfiable")).ShouldBe(("topology.kubernetes.io/zone", "DoNotSchedule"));
        run.The("PodDisruptionBudget", Name).At("spec.maxUnavailable").ShouldBe(1.0);
        // The autoscaler's.
        run.The("Deployment", Name).At("spec.replicas").ShouldBeNull();
    }

    [Fact]
    public async Task What_runs_comes_after_what_keeps_it_in()
    {
        var options = (await Sales()).OptionsOf;

        options.Keys.ShouldContain($"kubernetes:networking.k8s.io/v1:NetworkPolicy {Name}");
        options[$"kubernetes:apps/v1:Deployment {Name}"].DependsOn.ShouldNotBeNull();
    }

    private static object? Callers(MeshRun run) => (run.The("ConfigMap", $"{Name}-callers").At("data") as ImmutableDictionary<string, object>)?["callers.json"];

    private static Task<MeshRun> Sales(params ImmutableArray<Grant> grants) => MeshRun.Spoke(TestMesh.Sales, grants, design: MeshRun.WholeHub);
}
