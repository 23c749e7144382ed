namespace DataMesh.Rpc.Monitor;

/// <summary>An argument that a provider refused.</summary>
/// <param name="Property">Which one; empty where it is not one of them.</param>
/// <param name="Reason">Why.</param>
public sealed record CallFailure(string Property, string Reason);
