namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class QuotaRuleTests
{
    private readonly TestCluster _cluster = new();

    public QuotaRuleTests() => _cluster.Namespace("finance");

    [Fact]
    public void What_fits_is_accepted_and_can_be_put_again()
    {
        _cluster.Quota("finance", ("requests.cpu", "4"), ("pods", "3"));
        for (var i = 0; i < 2; i++) _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", 3, TestCluster.Resources("1", "1Gi")));
    }

    [Fact]
    public void The_first_pod_that_does_not_fit_is_refused()
    {
        _cluster.Quota("finance", ("pods", "10"), ("requests.cpu", "4"));
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", 2, TestCluster.Resources("1", "1Gi")));

        var error = _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("api", "finance", 3, TestCluster.Resources("1500m", "1Gi"))).ShouldRefuse("Forbidden");
        error.Message.ShouldMatch("^pods \"api-[0-9a-f]{10}\" is forbidden: ");
        error.Message.ShouldEndWith("exceeded quota: quota, requested: requests.cpu=1500m, used: requests.cpu=3500m, limited: requests.cpu=4");
    }

    [Fact]
    public void Pods_say_what_a_quota_counts()
    {
        _cluster.Quota("finance", ("limits.memory", "4Gi"));

        _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", "finance")).ShouldRefuse("Forbidden")
            .Message.ShouldEndWith("failed quota: quota: must specify limits.memory for: app");
    }

    [Fact]
    public void A_limit_range_says_it_for_them()
    {
        _cluster.Quota("finance", ("limits.memory", "4Gi"));
        _cluster.Put(
            "core/v1:LimitRange", TestCluster.Named("limits", "finance"), ("spec", Map(("limits", List(Map(("type", "Container"), ("default", Map(("memory", "1Gi")))))))));

        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", 4));
        _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("api", "finance")).ShouldRefuse("Forbidden")
            .Message.ShouldEndWith("requested: limits.memory=1Gi, used: limits.memory=4Gi, limited: limits.memory=4Gi");
    }

    [Fact]
    public void Objects_are_counted_by_resource()
    {
        _cluster.Quota("finance", ("count/serviceaccounts", "1"), ("services", "1"));
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("one", "finance"));
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("one", "finance"));

        _cluster.Try("core/v1:ServiceAccount", TestCluster.Named("two", "finance")).ShouldRefuse("Forbidden").Message.ShouldBe(
            "serviceaccounts \"two\" is forbidden: exceeded quota: quota, requested: count/serviceaccounts=1, used: count/serviceaccounts=1, limited: "
                + "count/serviceaccounts=1");
    }

    [Fact]
    public void Load_balancers_are_counted_apart()
    {
        _cluster.Quota("finance", ("services.loadbalancers", "0"));
        (string, object?)[] Service(string type) => [TestCluster.Named("web", "finance"), ("spec", Map(("type", type), ("ports", List(Map(("port", 80.0))))))];

        _cluster.Try("core/v1:Service", Service("LoadBalancer")).ShouldRefuse("Forbidden");
        _cluster.Put("core/v1:Service", Service("ClusterIP"));
    }
}
