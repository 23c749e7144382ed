using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class DefaultsTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void A_deployment_is_returned_with_what_the_server_fills_in()
    {
        var outputs = _cluster.Predict("apps/v1:Deployment", TestCluster.Deployment("web", replicas: 3)).Outputs;

        ValueTree.Get(outputs, "spec", "progressDeadlineSeconds").ShouldBe(600.0);
        ValueTree.Text(outputs, "spec", "strategy", "rollingUpdate", "maxSurge").ShouldBe("25%");
        ValueTree.Text(outputs, "spec", "template", "spec", "restartPolicy").ShouldBe("Always");
        ValueTree.Get(outputs, "status", "readyReplicas").ShouldBe(3.0);
        var container = ValueTree.List(outputs, "spec", "template", "spec", "containers")[0].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull();
        ValueTree.Text(container, "imagePullPolicy").ShouldBe("IfNotPresent");
    }

    [Fact]
    public void A_service_gets_an_address_of_the_cluster()
    {
        var outputs = _cluster.Predict("core/v1:Service", TestCluster.Named("web"), ("spec", Map(("ports", List(Map(("port", 80.0))))))).Outputs;

        ValueTree.Text(outputs, "spec", "type").ShouldBe("ClusterIP");
        ValueTree.Text(outputs, "spec", "clusterIP").ShouldNotBeNull().ShouldStartWith("10.0.");
        var port = ValueTree.List(outputs, "spec", "ports")[0].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull();
        ValueTree.Get(port, "targetPort").ShouldBe(80.0);
        ValueTree.Text(port, "protocol").ShouldBe("TCP");
    }

    [Fact]
    public void A_load_balancer_that_is_internal_has_a_private_address()
    {
        (string, object?) metadata = ("metadata", Map(("name", "web"), ("annotations", Map(("service.beta.kubernetes.io/azure-load-balancer-internal", "true")))));

        var outputs = _cluster.Predict("core/v1:Service", metadata, ("spec", Map(("type", "LoadBalancer"), ("ports", List(Map(("port", 80.0))))))).Outputs;

        var ingress = ValueTree.List(outputs, "status", "loadBalancer", "ingress").ShouldHaveSingleItem().ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>();
        ValueTree.Text(ingress.ShouldNotBeNull(), "ip").ShouldNotBeNull().ShouldStartWith("10.");
    }

    [Fact]
    public void A_load_balancer_gets_an_address_and_node_ports()
    {
        var outputs = _cluster.Predict(
            "core/v1:Service", TestCluster.Named("web"), ("spec", Map(("type", "LoadBalancer"), ("ports", List(Map(("port", 80.0))))))).Outputs;

        ValueTree.List(outputs, "status", "loadBalancer", "ingress").ShouldHaveSingleItem();
        var port = ValueTree.List(outputs, "spec", "ports")[0].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull();
        ValueTree.Get(port, "nodePort").ShouldBeOfType<double>().ShouldBeInRange(30000, 32767);
    }

    [Fact]
    public void A_namespace_is_active_and_carries_its_name_as_a_label()
    {
        var outputs = _cluster.Predict("core/v1:Namespace", TestCluster.Named("finance")).Outputs;

        ValueTree.Text(outputs, "status", "phase").ShouldBe("Active");
        ValueTree.Text(outputs, "metadata", "labels", "kubernetes.io/metadata.name").ShouldBe("finance");
        ValueTree.List(outputs, "spec", "finalizers").ShouldBe(["kubernetes"]);
    }

    [Fact]
    public void The_same_object_has_another_uid_in_another_cluster()
    {
        var here = _cluster.Predict("core/v1:Namespace", TestCluster.Named("finance")).Outputs;
        _cluster.Target = new ClusterTarget("https://elsewhere.example", "default");
        var there = _cluster.Predict("core/v1:Namespace", TestCluster.Named("finance")).Outputs;

        ValueTree.Text(here, "metadata", "uid").ShouldNotBeNull().ShouldNotBe(ValueTree.Text(there, "metadata", "uid"));
    }

    [Fact]
    public void A_network_policy_concerns_what_it_has_rules_for()
    {
        var outputs = _cluster.Predict(
            "networking.k8s.io/v1:NetworkPolicy", TestCluster.Named("deny"), ("spec", Map(("podSelector", Map()), ("egress", List())))).Outputs;

        ValueTree.List(outputs, "spec", "policyTypes").ShouldBe(["Ingress", "Egress"]);
    }

    [Fact]
    public void A_limit_range_takes_its_defaults_from_its_bounds()
    {
        var outputs = _cluster.Predict(
            "core/v1:LimitRange", TestCluster.Named("limits"), ("spec", Map(("limits", List(Map(("type", "Container"), ("max", Map(("cpu", "2")))))))))
            .Outputs;

        var item = ValueTree.List(outputs, "spec", "limits")[0].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull();
        ValueTree.Text(item, "default", "cpu").ShouldBe("2");
        ValueTree.Text(item, "defaultRequest", "cpu").ShouldBe("2");
    }
}
