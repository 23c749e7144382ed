namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="DataExplorerStore"/>.</summary>
public sealed class DataExplorerStoreArgs : DataStoreArgs
{
    /// <summary>The telemetry store.</summary>
    public required TelemetryStore Telemetry { get; init; }
}
