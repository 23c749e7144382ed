namespace DataMesh.Engine.Providers;

/// <summary>An open cloud that can be changed.</summary>
public interface ICloudWriter : ICloudReader
{
    /// <summary>What changes resources of this package; null where there is none.</summary>
    IResourceOperations? OperationsOf(string package);
}
