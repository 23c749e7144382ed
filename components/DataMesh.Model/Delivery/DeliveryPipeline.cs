using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>
/// A pipeline that signs in as a data product, without a secret: the product's identity trusts the tokens that the pipeline's service issues, for one
/// environment at a time. Closed: a service is trusted only where it is known what its tokens say.
/// </summary>
public abstract record DeliveryPipeline
{
    /// <summary>The most pipelines of one product: a managed identity has at most 20 federated credentials (Microsoft Entra documentation).</summary>
    public const int MostOfAProduct = 20;

    private protected DeliveryPipeline(SourceLocation location) => Location = location;

    /// <summary>The audience of the tokens that Entra exchanges.</summary>
    public static string Audience => "api://AzureADTokenExchange";

    /// <summary>Where the pipeline is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>The service in short, for names: github, azuredevops.</summary>
    public abstract string Service { get; }

    /// <summary>Whose tokens the product's identity trusts in an environment.</summary>
    /// <param name="environment">The environment; a pipeline that runs for another one is not trusted.</param>
    public abstract FederatedSubject SubjectIn(EnvironmentName environment);

    internal abstract IEnumerable<Diagnostic> Refusals();
}
