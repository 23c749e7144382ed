namespace DataMesh.SimulatedAzure;

/// <summary>What is lost with a resource, and what moves it elsewhere.</summary>
/// <param name="What">What it holds, as part of a sentence: <c>all blobs of the container</c>.</param>
/// <param name="CopyWith">The tool that copies it to another resource of the kind, as part of a sentence.</param>
public sealed record DataHolding(string What, string CopyWith);
