namespace DataMesh.Rpc.Monitor;

/// <summary>What a provider function returned.</summary>
public sealed record InvokeResponse(PropertyMap Return)
{
    /// <summary>Why the call was refused; empty where it was not.</summary>
    public ImmutableArray<CallFailure> Failures { get; init; } = [];

    /// <summary>Whether the result cannot be known yet.</summary>
    public bool Unknown { get; init; }
}
