using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DataMesh.PolicyKit;

namespace DataMesh.Policies.Tests;

/// <summary>The rules of what runs in clusters: for each a case that passes, one that fails and one that cannot be judged yet.</summary>
public sealed class WorkloadRuleTests
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";
    private const string Service = "kubernetes:core/v1:Service";
    private const string Internal = "service.beta.kubernetes.io/azure-load-balancer-internal";

    // What AzureNames gives for the prefix contoso in dev.
    private static readonly string Registry =
        new Model.Names.AzureNames(Model.Names.MeshPrefix.Parse("contoso"), Model.Environments.EnvironmentName.Dev).ContainerRegistry().Value;

    private static readonly string Digest = "sha256:" + new string('a', 64);

    public static TheoryData<string, FindingKind?> Images => new()
    {
        { $"{Registry}.azurecr.io/finance/api@{Digest}", null },
        { "unknown()", FindingKind.Unknown },
        { $"{Registry}.azurecr.io/finance/api:latest", FindingKind.Violation },
        { $"{Registry}.azurecr.io/finance/api:1.0@{Digest}", FindingKind.Violation },
        { $"docker.io/library/nginx@{Digest}", FindingKind.Violation },
        { $"crcontosodevaaaaaa.azurecr.io/finance/api@{Digest}", FindingKind.Violation },
        { $"{Registry.Replace("dev", "prod", StringComparison.Ordinal)}.azurecr.io/finance/api@{Digest}", FindingKind.Violation },
        { $"evil.example/{Registry}.azurecr.io/finance/api@{Digest}", FindingKind.Violation },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_comes_from_the_hubs_registry_by_its_digest(string image, FindingKind? found) =>
        Verdict("mesh-aks-01", Pods("{}", $$"""{"image": "{{image}}"}""")).ShouldBe(found);

    [Fact]
    public void Images_of_containers_that_only_start_are_looked_at_too()
    {
        var cron = RuleCase.Resource("kubernetes:batch/v1:CronJob", """
            {"spec": {"jobTemplate": {"spec": {"template": {"spec": {"initContainers": [{"image": "docker.io/library/busybox"}]}}}}}}
            """);

        RuleCase.Judge("mesh-aks-01", cron).ShouldHaveSingleItem().Path.ShouldBe("spec.jobTemplate.spec.template.spec.initContainers[0].image");
    }

    [Theory]
    [InlineData("{}", "{}", null)]
    [InlineData("""{"hostNetwork": true}""", "{}", FindingKind.Violation)]
    [InlineData("""{"hostPID": "unknown()"}""", "{}", FindingKind.Unknown)]
    [InlineData("""{"volumes": [{"hostPath": {"path": "/"}}]}""", "{}", FindingKind.Violation)]
    [InlineData("""{"volumes": [{"emptyDir": {}}]}""", "{}", null)]
    [InlineData("{}", """{"privileged": true}""", FindingKind.Violation)]
    [InlineData("{}", """{"privileged": "unknown()"}""", FindingKind.Unknown)]
    [InlineData("{}", """{"allowPrivilegeEscalation": true}""", FindingKind.Violation)]
    [InlineData("{}", """{"allowPrivilegeEscalation": null}""", FindingKind.Violation)]
    [InlineData("{}", """{"runAsNonRoot": false}""", FindingKind.Violation)]
    [InlineData("{}", """{"runAsNonRoot": null}""", FindingKind.Violation)]
    [InlineData("{}", """{"seccompProfile": {"type": "Unconfined"}}""", FindingKind.Violation)]
    [InlineData("{}", """{"capabilities": {"drop": ["NET_RAW"]}}""", FindingKind.Violation)]
    [InlineData("{}", """{"capabilities": {"drop": "unknown()"}}""", FindingKind.Unknown)]
    [InlineData("\"unknown()\"", "{}", FindingKind.Unknown)]
    public void A_pod_can_do_no_harm(string pod, string change, FindingKind? found)
    {
        var context = JsonNode.Parse("""
            {"allowPrivilegeEscalation": false, "runAsNonRoot": true, "seccompProfile": {"type": "RuntimeDefault"}, "capabilities": {"drop": ["ALL"]}}
            """).ShouldNotBeNull();
        foreach (var (name, value) in JsonNode.Parse(change).ShouldNotBeNull().AsObject())
            context[name] = value?.DeepClone();

        Verdict("mesh-aks-02", Pods(pod, $$"""{"securityContext": {{context.ToJsonString()}}}""")).ShouldBe(found);
    }

    [Fact]
    public void What_the_pod_says_for_all_its_containers_counts()
    {
        var pod = """{"securityContext": {"runAsNonRoot": true, "seccompProfile": {"type": "RuntimeDefault"}}}""";

        Verdict("mesh-aks-02", Pods(pod, """{"securityContext": {"allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}}""")).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}""", "restricted", null)]
    [InlineData("""{"podSelector": {}, "policyTypes": ["Ingress"]}""", "restricted", FindingKind.Violation)]
    [InlineData("""{"podSelector": {"matchLabels": {"app": "a"}}, "policyTypes": ["Ingress", "Egress"]}""", "restricted", FindingKind.Violation)]
    [InlineData("""{"podSelector": {}, "policyTypes": ["Ingress", "Egress"], "ingress": [{}]}""", "restricted", FindingKind.Violation)]
    [InlineData("""{"podSelector": "unknown()", "policyTypes": ["Ingress", "Egress"]}""", "restricted", FindingKind.Violation)]
    [InlineData("""{"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}""", "baseline", FindingKind.Violation)]
    [InlineData("""{"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}""", "unknown()", FindingKind.Unknown)]
    public void A_namespace_lets_nothing_in_or_out_by_default(string spec, string standard, FindingKind? found) =>
        Verdict("mesh-aks-03", Namespace("domain-finance", standard), Policy("domain-finance", spec)).ShouldBe(found);

    [Fact]
    public void A_policy_closes_its_own_namespace_only()
    {
        var closed = Policy("domain-finance", """{"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}""");

        Verdict("mesh-aks-03", Namespace("domain-sales"), closed).ShouldBe(FindingKind.Violation);
        Verdict("mesh-aks-03", Namespace("unknown()"), closed).ShouldBe(FindingKind.Unknown);
    }

    [Theory]
    [InlineData("{}", "{}", null)]
    [InlineData("""{"type": "ClusterIP"}""", "{}", null)]
    [InlineData("""{"type": "LoadBalancer"}""", $$"""{"{{Internal}}": "true"}""", null)]
    [InlineData("""{"type": "LoadBalancer"}""", $$"""{"{{Internal}}": "false"}""", FindingKind.Violation)]
    [InlineData("""{"type": "LoadBalancer"}""", "{}", FindingKind.Violation)]
    [InlineData("""{"type": "LoadBalancer"}""", "\"unknown()\"", FindingKind.Unknown)]
    [InlineData("""{"type": "NodePort"}""", "{}", FindingKind.Violation)]
    [InlineData("""{"type": "unknown()"}""", "{}", FindingKind.Unknown)]
    [InlineData("""{"externalIPs": ["203.0.113.4"]}""", "{}", FindingKind.Violation)]
    public void A_service_has_no_public_address(string spec, string annotations, FindingKind? found) =>
        Verdict("mesh-aks-04", RuleCase.Resource(Service, $$"""{"metadata": {"annotations": {{annotations}}}, "spec": {{spec}}}""")).ShouldBe(found);

    [Theory]
    [InlineData("""{"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"cpu": "1", "memory": "1Gi"}}""", null)]
    [InlineData("""{"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"cpu": "1"}}""", FindingKind.Violation)]
    [InlineData("""{"requests": {"cpu": "unknown()", "memory": "1Gi"}, "limits": {"cpu": "1", "memory": "1Gi"}}""", FindingKind.Unknown)]
    public void A_container_says_what_it_needs(string resources, FindingKind? found) =>
        Verdict("mesh-aks-05", Pods("{}", $$"""{"resources": {{resources}}}""")).ShouldBe(found);

    [Fact]
    public void A_role_in_the_whole_cluster_is_refused()
    {
        Verdict("mesh-aks-06", RuleCase.Resource("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", "{}")).ShouldBe(FindingKind.Violation);
        Verdict("mesh-aks-06", RuleCase.Resource("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", """{"roleRef": "unknown()"}""")).ShouldBe(FindingKind.Violation);
        Verdict("mesh-aks-06", RuleCase.Resource("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", "{}")).ShouldBeNull();
    }

    private static FindingKind? Verdict(string rule, params ImmutableArray<JudgedResource> resources) =>
        RuleCase.Judge(rule, resources).Select(finding => (FindingKind?)finding.Kind).Distinct().SingleOrDefault();

    private static JudgedResource Pods(string pod, string container)
    {
        if (pod == "\"unknown()\"")
            return RuleCase.Resource(Deployment, """{"spec": {"template": {"spec": "unknown()"}}}""");
        var more = pod.Trim()[1..^1];
        var rest = more.Length == 0 ? "" : ", " + more;
        return RuleCase.Resource(Deployment, $$$"""{"spec": {"template": {"spec": {"containers": [{{{container}}}]{{{rest}}} } } } }""");
    }

    private static JudgedResource Namespace(string name, string standard = "restricted") => RuleCase.Resource(
        "kubernetes:core/v1:Namespace",
        $$"""{"metadata": {"name": "{{name}}", "labels": {"pod-security.kubernetes.io/enforce": "{{standard}}"} } }""");

    private static JudgedResource Policy(string home, string spec) => RuleCase.Resource(
        "kubernetes:networking.k8s.io/v1:NetworkPolicy", $$"""{"metadata": {"namespace": "{{home}}"}, "spec": {{spec}} }""");
}
