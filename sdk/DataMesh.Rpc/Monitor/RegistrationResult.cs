namespace DataMesh.Rpc.Monitor;

/// <summary>How a registration ended.</summary>
public enum RegistrationResult
{
    /// <summary>The resource is as the program wants it.</summary>
    Success = 0,

    /// <summary>The operation failed; the run goes on and fails at its end.</summary>
    Fail = 1,

    /// <summary>The operation was left out because something that it needs failed.</summary>
    Skip = 2,
}
