using DataMesh.Model.Access;

namespace DataMesh.Catalog.Site;

/// <summary>A request of the register that is about the environment, and what comes of it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Consumer">Who asks.</param>
/// <param name="Port">What for.</param>
/// <param name="State">What comes of it.</param>
internal sealed record RequestEntry(AccessRequest Request, PublishedProduct Consumer, PublishedPort Port, FlowState State);
