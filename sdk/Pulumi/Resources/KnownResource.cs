namespace Pulumi;

/// <summary>A resource that the program knows by its URN only: named by a reference or by the dependencies in an engine's answer.</summary>
internal sealed class KnownResource(string urn) : Resource(urn);
