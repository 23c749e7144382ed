namespace DataMesh.Engine.Providers;

/// <summary>What a run deploys to.</summary>
public interface ICloud
{
    /// <summary>Opens it for questions only; creates nothing where there is none yet.</summary>
    ICloudReader OpenForReading();

    /// <summary>Opens it for changes.</summary>
    ICloudWriter OpenForChanges();
}
