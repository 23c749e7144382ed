using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>The predictors by ARM type.</summary>
internal static class Predictors
{
    private static readonly FrozenDictionary<string, IOutputPredictor> ByType = new IOutputPredictor[]
    {
        new AuthorizationOutputs(),
        new BudgetOutputs(),
        new CosmosOutputs(),
        new DataExplorerOutputs(),
        new DatabricksOutputs(),
        new DeploymentScriptOutputs(),
        new EventHubOutputs(),
        new KeyVaultOutputs(),
        new ManagedClusterOutputs(),
        new ManagedIdentityOutputs(),
        new MonitoringOutputs(),
        new NetworkOutputs(),
        new PostgresOutputs(),
        new PrivateDnsOutputs(),
        new PrivateEndpointOutputs(),
        new PurviewOutputs(),
        new RegistryOutputs(),
        new ResourceGroupOutputs(),
        new SqlOutputs(),
        new StorageAccountOutputs(),
        new SynapseOutputs(),
    }
        .SelectMany(predictor => predictor.ArmTypes.Select(type => (type, predictor)))
        .ToFrozenDictionary(entry => entry.type, entry => entry.predictor, StringComparer.OrdinalIgnoreCase);

    public static IOutputPredictor? For(string armType) => ByType.GetValueOrDefault(armType);
}
