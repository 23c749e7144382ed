using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Checking;

/// <summary>What an API server validates of an object alone: a case that passes and one that is refused for each.</summary>
public sealed class ObjectCheckTests
{
    private readonly TestCluster _cluster = new();

    [Theory]
    [InlineData("core/v1:Namespace", "finance-dev", true)]
    [InlineData("core/v1:Namespace", "Finance", false)]
    [InlineData("core/v1:Namespace", "finance.dev", false)]
    [InlineData("core/v1:ServiceAccount", "finance.dev", true)]
    [InlineData("core/v1:ServiceAccount", "-finance", false)]
    public void Names_are_names_of_the_DNS(string kind, string name, bool passes)
    {
        var check = _cluster.Check(kind, TestCluster.Named(name));

        if (passes) check.Errors.ShouldBeEmpty();
        else check.ShouldRefuse("Invalid", "metadata.name").Message.ShouldContain($"\"{name}\" is invalid: metadata.name: Invalid value: \"{name}\": a lowercase RFC 1123");
    }

    [Theory]
    [InlineData("web", true)]
    [InlineData("1web", false)]
    public void A_service_is_called_as_a_label_that_begins_with_a_letter(string name, bool passes) =>
        Outcome(_cluster.Check("core/v1:Service", TestCluster.Named(name), ("spec", Ports(80)))).ShouldBe(passes ? "" : "Invalid metadata.name");

    [Theory]
    [InlineData("system:reader", true)]
    [InlineData("Reader", true)]
    [InlineData("read/write", false)]
    public void Bindings_of_roles_are_called_what_fits_into_a_path(string name, bool passes) =>
        Outcome(_cluster.Check("rbac.authorization.k8s.io/v1:RoleBinding", TestCluster.Named(name), ("roleRef", RoleRef()))).ShouldBe(passes ? "" : "Invalid metadata.name");

    [Theory]
    [InlineData("team", "finance", true)]
    [InlineData("mesh.example/team", "finance", true)]
    [InlineData("team", "finance & more", false)]
    [InlineData("my team", "finance", false)]
    [InlineData("Mesh_/team", "finance", false)]
    public void Labels_have_their_form(string key, string value, bool passes) =>
        Outcome(_cluster.Check("core/v1:Namespace", ("metadata", Map(("name", "a"), ("labels", Map((key, value))))))).ShouldBe(passes ? "" : "Invalid metadata.labels");

    [Fact]
    public void A_selector_asks_for_the_labels_of_its_template()
    {
        _cluster.Check("apps/v1:Deployment", TestCluster.Deployment("web")).Errors.ShouldBeEmpty();

        var spec = Map(
            ("selector", Map(("matchLabels", Map(("app", "web"))))),
            ("template", Map(("metadata", Map(("labels", Map(("app", "api"))))), ("spec", Map(("containers", List(Map(("name", "a"), ("image", "b")))))))));
        _cluster.Check("apps/v1:Deployment", TestCluster.Named("web"), ("spec", spec)).ShouldRefuse("Invalid", "spec.template.metadata.labels").Message.ShouldBe(
            "Deployment.apps \"web\" is invalid: spec.template.metadata.labels: Invalid value: map[string]string{\"app\":\"api\"}: `selector` does not match template "
                + "`labels`");
    }

    [Theory]
    [InlineData("In", "web", true)]
    [InlineData("NotIn", "web", false)]
    [InlineData("Exists", null, true)]
    [InlineData("DoesNotExist", null, false)]
    public void Expressions_of_a_selector_count_too(string name, string? value, bool passes)
    {
        var expression = Map(("key", "app"), ("operator", name));
        if (value is not null) expression["values"] = List(value);
        var inputs = TestCluster.Deployment("web");
        inputs[1].Value.ShouldBeOfType<Dictionary<string, object?>>()["selector"] = Map(("matchExpressions", List(expression)));

        Outcome(_cluster.Check("apps/v1:Deployment", inputs)).ShouldBe(passes ? "" : "Invalid spec.template.metadata.labels");
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(0, false)]
    [InlineData(70000, false)]
    public void Ports_are_ports(double port, bool passes) =>
        Outcome(_cluster.Check("core/v1:Service", TestCluster.Named("web"), ("spec", Ports(port)))).ShouldBe(passes ? "" : "Invalid spec.ports[0].port");

    [Fact]
    public void Ports_of_a_network_policy_are_checked_in_place()
    {
        var spec = Map(("podSelector", Map()), ("ingress", List(Map(("ports", List(Map(("port", 443.0), ("endPort", 80.0))))))));

        _cluster.Check("networking.k8s.io/v1:NetworkPolicy", TestCluster.Named("web"), ("spec", spec)).ShouldRefuse("Invalid", "spec.ingress[0].ports[0].endPort");
    }

    [Fact]
    public void Several_ports_of_a_service_need_names()
    {
        var spec = Map(("ports", List(Map(("port", 80.0), ("name", "http")), Map(("port", 443.0)))));

        _cluster.Check("core/v1:Service", TestCluster.Named("web"), ("spec", spec)).ShouldRefuse("Invalid", "spec.ports[1].name").Message.ShouldEndWith("Required value");
    }

    [Theory]
    [InlineData("2Gi", "")]
    [InlineData("2 GiB", "BadRequest spec.hard.memory")]
    [InlineData("-1", "Invalid spec.hard[memory]")]
    public void Amounts_are_quantities(string amount, string outcome) => Outcome(
        _cluster.Check("core/v1:ResourceQuota", TestCluster.Named("quota"), ("spec", Map(("hard", Map(("memory", amount))))))).ShouldBe(outcome);

    [Fact]
    public void A_container_does_not_ask_for_more_than_its_limit()
    {
        var resources = Map(("requests", Map(("cpu", "2"))), ("limits", Map(("cpu", "1500m"))));

        _cluster.Check("apps/v1:Deployment", TestCluster.Deployment("web", resources: resources))
            .ShouldRefuse("Invalid", "spec.template.spec.containers[0].resources.requests")
            .Message.ShouldEndWith("Invalid value: \"2\": must be less than or equal to cpu limit of 1500m");
    }

    [Fact]
    public void A_container_has_an_image_and_a_pod_has_the_volumes_that_it_mounts()
    {
        var container = Map(("name", "app"), ("volumeMounts", List(Map(("name", "data"), ("mountPath", "/data")))));
        var inputs = TestCluster.Deployment("web", container: container);

        _cluster.Check("apps/v1:Deployment", inputs).Errors.Select(error => error.Property).ShouldBe(
            ["spec.template.spec.containers[0].volumeMounts[0].name", "spec.template.spec.containers[0].image"], ignoreOrder: true);
    }

    [Fact]
    public void A_disruption_budget_has_one_bound()
    {
        Outcome(_cluster.Check("policy/v1:PodDisruptionBudget", TestCluster.Named("web"), ("spec", Map(("minAvailable", 1.0))))).ShouldBe("");
        _cluster.Check("policy/v1:PodDisruptionBudget", TestCluster.Named("web"), ("spec", Map(("minAvailable", 1.0), ("maxUnavailable", "50%"))))
            .ShouldRefuse("Invalid", "spec").Message.ShouldEndWith("minAvailable and maxUnavailable cannot be both set");
        Outcome(_cluster.Check("policy/v1:PodDisruptionBudget", TestCluster.Named("web"), ("spec", Map(("minAvailable", "half"))))).ShouldBe("Invalid spec.minAvailable");
    }

    [Theory]
    [InlineData(1, 3, "")]
    [InlineData(4, 3, "Invalid spec.maxReplicas")]
    [InlineData(0, 3, "Invalid spec.minReplicas")]
    public void An_autoscaler_has_bounds_in_order(double least, double most, string outcome) => Outcome(_cluster.Check(
        "autoscaling/v2:HorizontalPodAutoscaler", TestCluster.Named("web"),
        ("spec", Map(("minReplicas", least), ("maxReplicas", most), ("scaleTargetRef", Map(("kind", "Deployment"), ("name", "web"))))))).ShouldBe(outcome);

    [Fact]
    public void A_kubeconfig_that_names_no_cluster_is_refused()
    {
        _cluster.Target = _cluster.Target with { Problem = "it is empty" };

        _cluster.Check("core/v1:Namespace").ShouldRefuse("Unreachable").Message.ShouldStartWith("configured Kubernetes cluster is unreachable: ");
    }

    private static Dictionary<string, object?> Ports(double port) => Map(("ports", List(Map(("port", port)))));

    private static Dictionary<string, object?> RoleRef() => Map(("apiGroup", "rbac.authorization.k8s.io"), ("kind", "Role"), ("name", "reader"));

    private static string Outcome(AzureCheck check) => string.Join("; ", check.Errors.Select(error => $"{error.Code} {error.Property}"));
}
