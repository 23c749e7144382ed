using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class ReplacementTests
{
    [Theory]
    [InlineData("core/v1:Namespace", "metadata.name", true)]
    [InlineData("core/v1:Namespace", "metadata.labels.team", false)]
    [InlineData("core/v1:ServiceAccount", "metadata.namespace", true)]
    [InlineData("apps/v1:Deployment", "spec.selector.matchLabels.app", true)]
    [InlineData("apps/v1:Deployment", "spec.template.spec.containers[0].image", false)]
    [InlineData("core/v1:Service", "spec.clusterIP", true)]
    [InlineData("core/v1:Service", "spec.clusterIPs[0]", false)]
    [InlineData("core/v1:ResourceQuota", "spec.scopes[0]", true)]
    [InlineData("core/v1:ResourceQuota", "spec.hard.pods", false)]
    [InlineData("rbac.authorization.k8s.io/v1:RoleBinding", "roleRef.name", true)]
    [InlineData("rbac.authorization.k8s.io/v1:RoleBinding", "subjects[0].name", false)]
    public void A_change_replaces_what_the_provider_replaces(string kind, string path, bool replaces) =>
        Of(kind).ForcesReplacement(path, isUnknown: false, ClusterTarget.Unconfigured, isImmutable: false).ShouldBe(replaces);

    [Fact]
    public void Metadata_that_is_not_known_may_turn_out_to_be_another_name()
    {
        Of("core/v1:ServiceAccount").ForcesReplacement("metadata", isUnknown: true, ClusterTarget.Unconfigured, isImmutable: false).ShouldBeTrue();
        Of("core/v1:ServiceAccount").ForcesReplacement("metadata", isUnknown: false, ClusterTarget.Unconfigured, isImmutable: false).ShouldBeFalse();
        Of("core/v1:ServiceAccount").ForcesReplacement("secrets", isUnknown: true, ClusterTarget.Unconfigured, isImmutable: false).ShouldBeFalse();
    }

    private static KubernetesType Of(string kind) => KubernetesTypes.Default.Find("kubernetes:" + kind).ShouldNotBeNull();
}
