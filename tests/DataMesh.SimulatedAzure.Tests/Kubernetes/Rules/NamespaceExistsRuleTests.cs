namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class NamespaceExistsRuleTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void An_object_in_a_namespace_that_is_there_is_accepted()
    {
        _cluster.Namespace("finance");
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("reader", "finance"));
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("reader", "kube-system"));
    }

    [Fact]
    public void An_object_in_no_namespace_is_refused() => _cluster.Try("core/v1:ServiceAccount", TestCluster.Named("reader", "finance"))
        .ShouldRefuse("NotFound", "metadata.namespace").Message.ShouldBe("namespaces \"finance\" not found");

    [Fact]
    public void A_namespace_of_another_cluster_does_not_count()
    {
        _cluster.Namespace("finance");
        _cluster.Target = _cluster.Target with { Server = "https://elsewhere.example" };
        _cluster.Try("core/v1:ServiceAccount", TestCluster.Named("reader", "finance")).ShouldRefuse("NotFound");
    }

    [Fact]
    public void A_namespace_whose_name_is_not_known_yet_may_be_the_one()
    {
        _cluster.Cloud.PutUnplaced(DataMesh.SimulatedAzure.Kubernetes.KubernetesTypes.Default.Find("kubernetes:core/v1:Namespace").ShouldNotBeNull().StoredType);
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("reader", "finance"));
    }

    [Fact]
    public void A_managed_cluster_that_the_cloud_does_not_have_cannot_be_reached()
    {
        _cluster.Target = _cluster.Target with { Server = "https://gone-1234.hcp.westeurope.azmk8s.io:443" };
        _cluster.Try("core/v1:Namespace", TestCluster.Named("finance")).ShouldRefuse("Unreachable");
    }
}
