using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Storing;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class EveryKindTests
{
    public static TheoryData<string> Tokens => [.. KubernetesTypes.Default.Tokens];

    [Fact]
    public void The_kinds_of_a_data_mesh_are_known() =>
        KubernetesTypes.Default.Tokens.ShouldBeSubsetOf(KubernetesTypes.Default.Tokens.Where(token => KubernetesTypes.Default.Find(token) is not null));

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Inputs_made_from_the_schema_pass_the_check(string token)
    {
        var type = KubernetesTypes.Default.Find(token).ShouldNotBeNull();
        Check(type, KubernetesSamples.Required(type)).Errors.ShouldBeEmpty();
        Check(type, KubernetesSamples.Full(type)).Errors.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Outputs_have_the_shapes_of_the_schema(string token)
    {
        var type = KubernetesTypes.Default.Find(token).ShouldNotBeNull();
        foreach (var inputs in new[] { KubernetesSamples.Required(type), KubernetesSamples.Full(type) })
        {
            var outputs = Predict(type, inputs).Outputs;
            foreach (var (name, value) in outputs)
                ShapeFit.Misfit(type.Outputs.Find(name).ShouldNotBeNull().Shape, value, name).ShouldBeNull();
            foreach (var property in type.Outputs.Required.Where(property => property.Shape is DataMesh.SimulatedAzure.Types.ObjectShape || property.Constant is not null))
                outputs.Keys.ShouldContain(property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void What_is_predicted_is_what_is_stored_and_read(string token)
    {
        var type = KubernetesTypes.Default.Find(token).ShouldNotBeNull();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var request = Request(type, KubernetesSamples.Full(type));
            var predicted = Predict(type, KubernetesSamples.Full(type));
            using (var store = CloudStore.Open(path))
            {
                var (made, errors) = new SimulatedCluster(store, TestCluster.Api).Put(request);
                errors.ShouldBeEmpty();
                ResourceJson.Write(made.ShouldNotBeNull().Outputs).ShouldBe(ResourceJson.Write(predicted.Outputs));
            }
            using var again = CloudStore.OpenReadOnly(path);
            var read = KubernetesObject.From(type, again.Find(ObjectAddress.Of(again, request.Target, type, predicted.Id).ShouldNotBeNull()).ShouldNotBeNull());
            read.Id.ShouldBe(predicted.Id);
            ResourceJson.Write(read.Outputs).ShouldBe(ResourceJson.Write(predicted.InCluster("/c").Outputs));
            ResourceJson.Write(read.Inputs).ShouldBe(ResourceJson.Write(predicted.InCluster("/c").Inputs));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_name_that_is_not_known_leaves_the_id_open(string token)
    {
        var type = KubernetesTypes.Default.Find(token).ShouldNotBeNull();
        var inputs = KubernetesSamples.Required(type);
        inputs["metadata"] = Map(("name", AzureUnknown.Value));
        var check = Check(type, inputs);
        check.Errors.ShouldBeEmpty();
        TestCluster.Api.Predict(Request(type, inputs) with { Inputs = check.Inputs }).ShouldBeNull();
    }

    [Fact]
    public void A_kind_that_is_not_in_the_schema_is_refused() =>
        new TestCluster().Check("example.com/v1:Backup").ShouldRefuse("NoKindMatch").Message.ShouldStartWith("no matches for kind \"Backup\" in version \"example.com/v1\"");

    private static KubernetesRequest Request(KubernetesType type, Dictionary<string, object?> inputs) =>
        new(type.Token, "thing", $"urn:pulumi:dev::datamesh::{type.Token}::thing", ClusterTarget.Unconfigured, inputs);

    private static AzureCheck Check(KubernetesType type, Dictionary<string, object?> inputs) => TestCluster.Api.Check(Request(type, inputs));

    private static KubernetesObject Predict(KubernetesType type, Dictionary<string, object?> inputs) =>
        TestCluster.Api.Predict(Request(type, inputs) with { Inputs = Check(type, inputs).Inputs }).ShouldNotBeNull();
}
