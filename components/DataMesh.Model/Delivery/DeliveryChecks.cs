using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>The rules of the pipelines of a data product.</summary>
internal static class DeliveryChecks
{
    public static void Run(DataProduct product, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (product.Pipelines.Length > DeliveryPipeline.MostOfAProduct)
            diagnostics.Add(DeliveryDiagnostics.TooManyPipelines(product));

        // Neither GitHub nor Azure DevOps tells names apart by case.
        var seen = new Dictionary<string, DeliveryPipeline>(StringComparer.OrdinalIgnoreCase);
        foreach (var pipeline in product.Pipelines)
        {
            if (pipeline is null)
            {
                diagnostics.Add(MeshDiagnostics.NotYetMade("a pipeline", "The product", product.Location));
                continue;
            }

            diagnostics.AddRange(pipeline.Refusals());
            var (issuer, subject) = pipeline.SubjectIn(EnvironmentName.Dev);
            if (!seen.TryAdd($"{issuer} {subject}", pipeline))
                diagnostics.Add(DeliveryDiagnostics.DuplicatePipeline(pipeline, seen[$"{issuer} {subject}"]));
        }
    }
}
