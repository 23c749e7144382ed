using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class CompletionTests
{
    private readonly TestCluster _cluster = new();

    [Fact]
    public void An_object_without_a_name_gets_one_that_stays_and_is_marked()
    {
        var metadata = Metadata("core/v1:Namespace");

        ValueTree.Text(metadata, "name").ShouldNotBeNull().ShouldMatch("^thing-[0-9a-f]{8}$");
        ValueTree.Text(metadata, "annotations", "pulumi.com/autonamed").ShouldBe("true");
        ValueTree.AreEqual(Metadata("core/v1:Namespace"), metadata).ShouldBeTrue();
    }

    [Fact]
    public void What_an_object_is_replaced_for_changes_its_automatic_name()
    {
        static (string, object?)[] Selecting(string app) => TestCluster.Deployment(app).Where(input => input.Key != "metadata").ToArray();
        var name = ValueTree.Text(Metadata("apps/v1:Deployment", Selecting("a")), "name");

        ValueTree.Text(Metadata("apps/v1:Deployment", Selecting("b")), "name").ShouldNotBe(name);
        ValueTree.Text(Metadata("apps/v1:Deployment", [.. Selecting("a"), ("metadata", Map(("labels", Map(("tier", "web")))))]), "name").ShouldBe(name);
    }

    [Fact]
    public void A_name_is_left_as_it_is()
    {
        var metadata = Metadata("core/v1:Namespace", TestCluster.Named("finance"));

        ValueTree.Text(metadata, "name").ShouldBe("finance");
        metadata.Keys.ShouldNotContain("annotations");
    }

    [Fact]
    public void The_namespace_comes_from_the_provider_for_what_lives_in_one()
    {
        _cluster.Target = _cluster.Target with { Namespace = "finance" };

        ValueTree.Text(Metadata("core/v1:ServiceAccount"), "namespace").ShouldBe("finance");
        Metadata("core/v1:Namespace").Keys.ShouldNotContain("namespace");
    }

    [Fact]
    public void Version_and_kind_are_filled_in_and_a_wrong_one_is_refused()
    {
        var inputs = _cluster.Check("policy/v1:PodDisruptionBudget").Inputs;
        inputs["apiVersion"].ShouldBe("policy/v1");
        inputs["kind"].ShouldBe("PodDisruptionBudget");

        _cluster.Check("core/v1:Namespace", ("kind", "Pod")).ShouldRefuse("Invalid", "kind");
    }

    [Fact]
    public void What_the_server_writes_is_not_taken_from_the_program()
    {
        var outputs = _cluster.Predict("core/v1:Namespace", ("metadata", Map(("name", "a"), ("uid", "mine"), ("resourceVersion", "7")))).Outputs;

        ValueTree.Text(outputs, "metadata", "uid").ShouldNotBe("mine");
        ValueTree.Get(outputs, "metadata", "resourceVersion").ShouldBeNull();
    }

    [Fact]
    public void Without_server_side_apply_the_provider_labels_what_it_made()
    {
        _cluster.Target = _cluster.Target with { AppliesOnServer = false };

        ValueTree.Text(Metadata("core/v1:Namespace"), "labels", "app.kubernetes.io/managed-by").ShouldBe("pulumi");
    }

    [Fact]
    public void A_generated_name_begins_as_the_program_says()
    {
        var made = _cluster.Predict("core/v1:ServiceAccount", ("metadata", Map(("generateName", "job-"))));

        made.Name.ShouldMatch("^job-[0-9a-f]{5}$");
        made.Id.ShouldBe("default/" + made.Name);
    }

    private AzureObject Metadata(string kind, params (string Key, object? Value)[] inputs)
    {
        var check = _cluster.Check(kind, inputs);
        check.Errors.ShouldBeEmpty();
        return AzureObject.From(ValueTree.Map(check.Inputs, "metadata"));
    }
}
