using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class NamespaceProtectedRuleTests
{
    private static readonly KubernetesType Namespace = KubernetesTypes.Default.Find("kubernetes:core/v1:Namespace").ShouldNotBeNull();

    [Fact]
    public void A_namespace_of_ones_own_can_go() => ClusterRules.OnDelete(Namespace, "finance").ShouldBeEmpty();

    [Fact]
    public void The_first_namespaces_stay() =>
        ClusterRules.OnDelete(Namespace, "default").ShouldRefuse("Forbidden").Message.ShouldBe("namespaces \"default\" is forbidden: this namespace may not be deleted");
}
