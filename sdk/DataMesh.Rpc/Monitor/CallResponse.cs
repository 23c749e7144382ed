namespace DataMesh.Rpc.Monitor;

/// <summary>What a method returned.</summary>
public sealed record CallResponse(PropertyMap Return)
{
    /// <summary>The URNs on which each returned property depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ReturnDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Why the call was refused; empty where it was not.</summary>
    public ImmutableArray<CallFailure> Failures { get; init; } = [];
}
