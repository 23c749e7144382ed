namespace DataMesh.SimulatedAzure.Tests.Kubernetes.Rules;

public sealed class LimitRangeRuleTests
{
    private readonly TestCluster _cluster = new();

    public LimitRangeRuleTests() => _cluster.Put(
        "core/v1:LimitRange",
        TestCluster.Named("limits"),
        ("spec", Map(("limits", List(Map(("type", "Container"), ("max", Map(("cpu", "2"))), ("min", Map(("cpu", "100m")))))))));

    [Fact]
    public void Containers_within_the_limits_are_accepted_and_so_are_those_that_take_the_default()
    {
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", resources: TestCluster.Resources("1", "1Gi")));
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("api"));
    }

    [Theory]
    [InlineData("4", "maximum cpu usage per Container is 2, but limit is 4")]
    [InlineData("50m", "minimum cpu usage per Container is 100m, but request is 50m")]
    public void Containers_beyond_the_limits_are_refused(string cpu, string problem) =>
        _cluster.Try("apps/v1:Deployment", TestCluster.Deployment("web", resources: TestCluster.Resources(cpu, "1Gi")))
            .ShouldRefuse("Forbidden").Message.ShouldEndWith("is forbidden: " + problem);

    [Fact]
    public void The_limits_of_another_namespace_do_not_count()
    {
        _cluster.Namespace("finance");
        _cluster.Put("apps/v1:Deployment", TestCluster.Deployment("web", "finance", resources: TestCluster.Resources("4", "1Gi")));
    }
}
