namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class ImmutableFieldRuleTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void Another_image_is_accepted_and_another_selector_is_not()
    {
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web"));
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", replicas: 2));

        var other = TestCluster.Deployment("api");
        other[0] = TestCluster.Named("web");
        _cluster.Try("apps/v1:Deployment", other).ShouldRefuse("Invalid", "spec.selector").Message.ShouldEndWith("field is immutable");
    }

    [Fact]
    public void A_binding_keeps_its_role_and_changes_its_subjects()
    {
        (string, object?)[] Binding(string role, params object?[] subjects) =>
            [TestCluster.Named("readers"), ("roleRef", Map(("apiGroup", "rbac.authorization.k8s.io"), ("kind", "Role"), ("name", role))), ("subjects", List(subjects))];
        _cluster.Put("rbac.authorization.k8s.io/v1:RoleBinding", Binding("reader"));
        _cluster.Put("rbac.authorization.k8s.io/v1:RoleBinding", Binding("reader", Map(("kind", "Group"), ("name", "finance"))));

        _cluster.Try("rbac.authorization.k8s.io/v1:RoleBinding", Binding("writer")).ShouldRefuse("Invalid", "roleRef").Message.ShouldEndWith("cannot change roleRef");
    }
}
