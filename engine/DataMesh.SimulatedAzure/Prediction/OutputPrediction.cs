using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Predicts the outputs of a resource: what was put, what ARM adds to every resource, what the type's service computes, what the schema
/// promises.
/// </summary>
internal static class OutputPrediction
{
    public static AzureObject Predict(AzureType type, string armType, string id, AzureObject inputs, AzureRequest request)
    {
        var shape = type.Outputs;
        var outputs = new ObjectBuilder(inputs.Count + shape.Required.Length);
        foreach (var (key, value) in inputs)
            if (!ReferenceEquals(value, AzureResource.WriteOnlyMask) && shape.Find(key) is { } property && Projection.Project(property.Shape, value) is { } projected)
                outputs.Add(key, projected);

        var draft = new OutputDraft(type, armType, id, inputs, request, outputs);
        draft.Set("name", draft.Name);
        draft.Set("type", armType);
        draft.Set("azureApiVersion", type.ApiVersion);
        draft.Set("location", draft.Location);
        draft.Set("provisioningState", "Succeeded");
        IdentityOutputs.Complete(draft);
        Predictors.For(armType)?.Complete(draft);

        foreach (var property in shape.Required)
            if (property.Name is not ("etag" or "eTag") && !outputs.Has(property.Name)) outputs.Add(property.Name, Filler.Of(property));
        return outputs.Build(shape.Keys);
    }
}
