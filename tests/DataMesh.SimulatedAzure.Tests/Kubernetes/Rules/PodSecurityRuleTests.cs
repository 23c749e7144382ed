namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class PodSecurityRuleTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void A_harmless_pod_runs_where_only_such_may()
    {
        Namespace("restricted");

        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", container: Harmless(), pod: ("volumes", new List<object?> { Map(("name", "tmp"), ("emptyDir", Map())) })));
    }

    [Fact]
    public void A_pod_that_says_nothing_is_refused_with_all_that_it_lacks()
    {
        Namespace("restricted");

        _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", "finance")).ShouldRefuse("Forbidden").Message.ShouldEndWith(
            "violates PodSecurity \"restricted:latest\": allowPrivilegeEscalation != false (container \"app\" must set securityContext.allowPrivilegeEscalation=false), "
            + "unrestricted capabilities (container \"app\" must set securityContext.capabilities.drop=[\"ALL\"]), "
            + "runAsNonRoot != true (pod or container \"app\" must set securityContext.runAsNonRoot=true), "
            + "seccompProfile (pod or container \"app\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\")");
    }

    [Theory]
    [InlineData("hostNetwork", "host namespaces (hostNetwork=true)")]
    [InlineData("hostPID", "host namespaces (hostPID=true)")]
    public void The_machines_own_is_refused_by_the_baseline_too(string setting, string problem)
    {
        Namespace("baseline");

        _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", "finance", pod: (setting, true))).ShouldRefuse("Forbidden").Message
            .ShouldEndWith($"violates PodSecurity \"baseline:latest\": {problem}");
    }

    [Fact]
    public void A_file_system_of_the_machine_is_refused()
    {
        Namespace("restricted");
        var volumes = new List<object?> { Map(("name", "root"), ("hostPath", Map(("path", "/")))) };

        var message = _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", "finance", container: Harmless(), pod: ("volumes", volumes))).ShouldRefuse("Forbidden").Message;

        message.ShouldContain("hostPath volumes (volume \"root\")");
        message.ShouldContain("restricted volume types (volume \"root\" uses restricted volume type)");
    }

    [Fact]
    public void Without_a_label_every_pod_runs()
    {
        _cluster.Namespace("finance");

        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", pod: ("hostNetwork", true)));
    }

    [Fact]
    public void What_is_not_known_yet_is_not_judged()
    {
        Namespace("restricted");
        var container = Harmless();
        container["securityContext"] = AzureUnknown.Value;

        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", container: container));
    }

    private static Dictionary<string, object?> Harmless() => Map(
        ("name", "app"), ("image", "nginx:1.27"), ("securityContext", Map(
            ("allowPrivilegeEscalation", false), ("runAsNonRoot", true), ("capabilities", Map(("drop", new List<object?> { "ALL" }))),
            ("seccompProfile", Map(("type", "RuntimeDefault"))))));

    private void Namespace(string standard) => _cluster.Put(
        "core/v1:Namespace", ("metadata", Map(("name", "finance"), ("labels", Map(("pod-security.kubernetes.io/enforce", standard))))));
}
