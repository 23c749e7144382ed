namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>The tests that start from the deployed environment; one deployment serves them all.</summary>
[CollectionDefinition(Name)]
public sealed class EndToEndTests : ICollectionFixture<DeployedEnvironment>
{
    public const string Name = "end to end";
}
