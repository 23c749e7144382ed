namespace DataMesh.Rpc.Monitor;

/// <summary>A hook that resources can be bound to.</summary>
/// <param name="Name">Its name, unique in the program.</param>
/// <param name="Callback">What it does.</param>
public sealed record RegisterHookRequest(string Name, HookCallback Callback)
{
    /// <summary>Whether it runs in previews too.</summary>
    public bool OnDryRun { get; init; }

    /// <summary>Whether its errors are warnings, even before an operation.</summary>
    public bool IgnoreErrors { get; init; }
}
