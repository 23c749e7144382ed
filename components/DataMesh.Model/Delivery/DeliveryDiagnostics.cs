namespace DataMesh.Model;

/// <summary>The diagnostics about pipelines that sign in as products: DM0141 to DM0144.</summary>
internal static class DeliveryDiagnostics
{
    public static Diagnostic IllegalRepository(GitHubPipeline pipeline) => Diagnostic.Error(
        "DM0141",
        $"'{pipeline.Repository}' is no GitHub repository: who signs in is compared letter by letter with owner/name, so anything else would let nobody in. "
            + "Write, for example, contoso/billed-fees.",
        pipeline.Location);

    public static Diagnostic IllegalConnection(AzureDevOpsPipeline pipeline, string what, string? text, string expected) => Diagnostic.Error(
        "DM0142",
        $"'{text}' cannot be the {what} of a pipeline in Azure DevOps, which is {expected}: it is part of what the pipeline's tokens are compared with. Write "
            + "it as Azure DevOps does.",
        pipeline.Location);

    public static Diagnostic DuplicatePipeline(DeliveryPipeline pipeline, DeliveryPipeline first) => Diagnostic.Error(
        "DM0143",
        $"The data product has this pipeline twice (the other at {first.Location}): an identity trusts a pipeline once, and Azure refuses a second credential "
            + "for it. Remove one of them.",
        pipeline.Location);

    public static Diagnostic TooManyPipelines(DataProduct product, int apis) => Diagnostic.Error(
        "DM0144",
        $"The data product has {product.Pipelines.Length} pipelines{(apis == 0 ? "" : $" and {apis} APIs")}: an identity trusts at most {DeliveryPipeline.MostOfAProduct} of them (a limit of Microsoft "
            + "Entra). Let one repository deploy for the others, or split the product.",
        product.Location);
}
