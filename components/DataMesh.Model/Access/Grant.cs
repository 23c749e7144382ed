namespace DataMesh.Model.Access;

/// <summary>Read access of one product to one port, from an approved request in force.</summary>
/// <param name="Consumer">Who reads.</param>
/// <param name="Port">What is read.</param>
/// <param name="ValidUntil">The last day.</param>
/// <param name="RequestId">The request that it comes from.</param>
public sealed record Grant(ProductAddress Consumer, PortAddress Port, DateOnly ValidUntil, string RequestId);
