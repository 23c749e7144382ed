using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class SimulatedClusterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CloudStore _store;
    private readonly SimulatedCluster _clusters;
    private readonly TestCluster _requests = new();

    public SimulatedClusterTests()
    {
        _store = CloudStore.Open(_folder["azure.db"]);
        _clusters = new SimulatedCluster(_store, TestCluster.Api);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_namespace_takes_its_objects_with_it()
    {
        Put("core/v1:Namespace", TestCluster.Named("finance"));
        Put("core/v1:ServiceAccount", TestCluster.Named("reader", "finance"));
        Put("core/v1:ServiceAccount", TestCluster.Named("reader", "default"));

        _clusters.Delete(_requests.Target, KubernetesTypes.Default.Find("kubernetes:core/v1:Namespace").ShouldNotBeNull(), "finance").ShouldBeEmpty();

        _store.All().ShouldHaveSingleItem().Id.ShouldEndWith("/namespaces/default/serviceaccounts/reader");
    }

    [Fact]
    public void Names_that_differ_in_case_are_two()
    {
        (string, object?)[] Binding(string name) =>
            [TestCluster.Named(name), ("roleRef", Map(("apiGroup", "rbac.authorization.k8s.io"), ("kind", "Role"), ("name", "reader")))];
        Put("rbac.authorization.k8s.io/v1:RoleBinding", Binding("reader"));
        Put("rbac.authorization.k8s.io/v1:RoleBinding", Binding("Reader"));

        _store.All().Count().ShouldBe(2);
    }

    [Fact]
    public void What_is_refused_changes_nothing()
    {
        _clusters.Put(_requests.Request("core/v1:ServiceAccount", TestCluster.Named("reader", "finance"))).Errors.ShouldRefuse("NotFound");
        _store.All().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_there_counts_as_deleted() =>
        _clusters.Delete(_requests.Target, KubernetesTypes.Default.Find("kubernetes:core/v1:Namespace").ShouldNotBeNull(), "finance").ShouldBeEmpty();

    private void Put(string kind, params (string Key, object? Value)[] inputs) => _clusters.Put(_requests.Request(kind, inputs)).Errors.ShouldBeEmpty();
}
