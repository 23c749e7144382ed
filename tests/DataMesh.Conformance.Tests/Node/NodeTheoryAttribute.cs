namespace DataMesh.Conformance.Tests.Node;

/// <summary>A theory that needs Node.js and its packages, as a <see cref="NodeFactAttribute"/> does.</summary>
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeAvailability.SkipReason;
}
