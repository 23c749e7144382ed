using DataMesh.SimulatedAzure.Storing;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Tests.Prediction;

public sealed class EveryTypeTests
{
    private static readonly AzureApi Api = new(AzureTypes.Default);

    public static TheoryData<string> Tokens => [.. AzureTypes.Default.Tokens];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Inputs_made_from_the_schema_pass_the_check(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        Check(type, SchemaSamples.Required(type)).Errors.ShouldBeEmpty();
        Check(type, SchemaSamples.Full(type)).Errors.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void The_outputs_that_the_schema_promises_are_there(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        foreach (var inputs in new[] { SchemaSamples.Required(type), SchemaSamples.Full(type) })
        {
            var outputs = Predict(type, inputs).Outputs;
            foreach (var property in type.Outputs.Required)
                if (property.Name is not ("etag" or "eTag")) outputs.Keys.ShouldContain(property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Outputs_have_the_shapes_of_the_schema(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        foreach (var inputs in new[] { SchemaSamples.Required(type), SchemaSamples.Full(type) })
            foreach (var (name, value) in Predict(type, inputs).Outputs)
                ShapeFit.Misfit(type.Outputs.Find(name).ShouldNotBeNull().Shape, value, name).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void What_is_predicted_is_what_is_stored_and_read(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var predicted = Predict(type, SchemaSamples.Full(type));
            using (var store = CloudStore.Open(path)) store.Put(predicted);
            using var again = CloudStore.OpenReadOnly(path);
            var read = again.Find(predicted.Id.ToUpperInvariant()).ShouldNotBeNull();
            read.Id.ShouldBe(predicted.Id);
            read.ArmType.ShouldBe(predicted.ArmType);
            ResourceJson.Write(read.Inputs).ShouldBe(ResourceJson.Write(predicted.Inputs));
            ResourceJson.Write(read.Outputs).ShouldBe(ResourceJson.Write(predicted.Outputs));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void The_same_request_has_the_same_answer(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        var (first, second) = (Predict(type, SchemaSamples.Full(type)), Predict(type, SchemaSamples.Full(type)));
        ResourceJson.Write(first.Outputs).ShouldBe(ResourceJson.Write(second.Outputs));
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_part_of_the_id_that_is_not_known_leaves_the_id_open(string token)
    {
        var type = AzureTypes.Default.Find(token).ShouldNotBeNull();
        var inputs = SchemaSamples.Required(type);
        inputs[type.PathArguments[^1].Split('.')[0]] = AzureUnknown.Value;
        Check(type, inputs).Errors.ShouldBeEmpty();
        Api.Predict(TestAzure.Request(Short(token), inputs)).ShouldBeNull();
    }

    [Fact]
    public void A_type_that_is_not_known_is_refused() =>
        new TestAzure().Check("compute:VirtualMachine").ShouldRefuse("NoRegisteredProviderFound");

    private static string Short(string token) => token["azure-native:".Length..];

    private static AzureCheck Check(AzureType type, Dictionary<string, object?> inputs) => Api.Check(TestAzure.Request(Short(type.Token), inputs));

    private static AzureResource Predict(AzureType type, Dictionary<string, object?> inputs) =>
        Api.Predict(TestAzure.Request(Short(type.Token), inputs) with { Inputs = Check(type, inputs).Inputs }).ShouldNotBeNull();
}
