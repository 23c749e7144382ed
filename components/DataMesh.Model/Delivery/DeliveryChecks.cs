using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>The rules of the pipelines of a data product.</summary>
internal static class DeliveryChecks
{
    public static void Run(DataProduct product, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // An API of the product signs in by such a credential as well.
        var apis = product.Outputs.IsDefault ? 0 : product.Outputs.Count(port => port?.Source is ApiWorkload);
        if (product.Pipelines.Length + apis > DeliveryPipeline.MostOfAProduct)
            diagnostics.Add(DeliveryDiagnostics.TooManyPipelines(product, apis));

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
