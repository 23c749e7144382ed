using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>What people put into resources of a type, and lose with them.</summary>
/// <param name="What">What it is, as part of a sentence: <c>all blobs of the container</c>.</param>
/// <param name="CopyWith">What copies it to another resource of the kind, as part of a sentence.</param>
public sealed record HeldData(string What, string CopyWith)
{
    /// <summary>What a type of the simulated Azure or of its clusters holds; null where it holds nothing.</summary>
    internal static HeldData? Of(string type) => DataHoldings.Find(type) is { } holding ? new HeldData(holding.What, holding.CopyWith) : null;
}
