namespace DataMesh.Cli.Tests.Node;

/// <summary>The tests that need the Node.js SDK share one installation of it.</summary>
[CollectionDefinition(Name)]
public sealed class NodeCollection : ICollectionFixture<NodePackages>
{
    public const string Name = "Node.js";
}
