namespace DataMesh.Rpc.EngineService;

/// <summary>How bad a message is.</summary>
public enum LogSeverity
{
    /// <summary>For developers of the engine or the SDK.</summary>
    Debug = 0,

    /// <summary>For information.</summary>
    Info = 1,

    /// <summary>Worth a look.</summary>
    Warning = 2,

    /// <summary>The run fails.</summary>
    Error = 3,
}
