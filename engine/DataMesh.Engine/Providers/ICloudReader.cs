namespace DataMesh.Engine.Providers;

/// <summary>An open cloud that can be asked.</summary>
public interface ICloudReader : IDisposable
{
    /// <summary>The providers, one a package.</summary>
    ImmutableArray<IResourceProvider> Providers { get; }
}
