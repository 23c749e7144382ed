namespace DataMesh.Conformance.Tests.Node;

/// <summary>A test that needs Node.js, npm and a registry that npm can reach; where one of them is not there it is skipped and says which.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeAvailability.SkipReason;
}
