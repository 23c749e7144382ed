namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class SchemaTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void An_unknown_field_is_refused_with_the_nearest_one()
    {
        var error = _cluster.Check("core/v1:ResourceQuota", ("spec", Map(("hards", Map())))).ShouldRefuse("BadRequest", "spec.hards");

        error.Message.ShouldBe(
            "ResourceQuota in version \"v1\" cannot be handled as a ResourceQuota: strict decoding error: unknown field \"spec.hards\". Did you mean \"hard\"?");
    }

    [Fact]
    public void A_missing_field_is_refused() => _cluster.Check("apps/v1:Deployment", TestCluster.Named("web"), ("spec", Map(("template", Map()))))
        .ShouldRefuse("Invalid", "spec.selector").Message.ShouldBe("Deployment.apps \"web\" is invalid: spec.selector: Required value");

    [Fact]
    public void A_value_of_another_kind_is_refused() => _cluster.Check("apps/v1:Deployment", TestCluster.Deployment("web")[0], ("spec", "large"))
        .ShouldRefuse("BadRequest", "spec").Message.ShouldContain("cannot unmarshal string");

    [Fact]
    public void A_value_that_is_not_in_the_list_is_refused_case_and_all() =>
        _cluster.Check("core/v1:Service", TestCluster.Named("web"), ("spec", Map(("type", "clusterip"), ("ports", List(Map(("port", 80.0)))))))
            .ShouldRefuse("Invalid", "spec.type").Message.ShouldContain("Unsupported value: \"clusterip\": supported values:");
}
