namespace DataMesh.SimulatedAzure;

/// <summary>A cloud in which there is nothing: what a preview builds on before the first run.</summary>
public sealed class EmptyCloud : ICloudView
{
    private EmptyCloud() { }

    /// <summary>The only instance.</summary>
    public static EmptyCloud Instance { get; } = new();

    /// <inheritdoc/>
    public AzureResource? Find(string id) => null;

    /// <inheritdoc/>
    public IEnumerable<AzureResource> OfType(string armType) => [];

    /// <inheritdoc/>
    public IEnumerable<AzureResource> Below(string idPrefix) => [];

    /// <inheritdoc/>
    public AzureResource? FindByGlobalName(string armType, string name) => null;

    /// <inheritdoc/>
    public IEnumerable<AzureResource> ByKey(string key) => [];
}
