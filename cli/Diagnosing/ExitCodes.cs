namespace DataMesh.Cli.Diagnosing;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>Done, or there was nothing to do.</summary>
    public const int Done = 0;

    /// <summary>The user's input or a policy stopped it; nothing was changed.</summary>
    public const int Stopped = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The engine or the cloud failed.</summary>
    public const int Failed = 3;
}
