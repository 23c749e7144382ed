namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class ServiceAccountExistsRuleTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void Pods_that_run_as_an_account_that_is_there_are_accepted()
    {
        _cluster.Put("core/v1:ServiceAccount", TestCluster.Named("reader"));
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", pod: ("serviceAccountName", "reader")));
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("api", pod: ("serviceAccountName", "default")));
    }

    [Fact]
    public void Pods_that_run_as_nobody_are_refused() => _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", pod: ("serviceAccountName", "reader")))
        .ShouldRefuse("Forbidden").Message.ShouldEndWith("error looking up service account default/reader: serviceaccount \"reader\" not found");

    [Fact]
    public void Nobody_learns_of_it_who_does_not_wait_for_the_pods()
    {
        var inputs = TestCluster.Deployment("web", pod: ("serviceAccountName", "reader"));
        inputs[0] = ("metadata", Map(("name", "web"), ("annotations", Map(("pulumi.com/skipAwait", "true")))));

        _cluster.Put("apps/v1:Deployment", inputs);
    }
}
