using System.Collections.Frozen;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>The C# name of a module. The casing follows the official package and no rule, so it is a table.</summary>
internal static class Namespaces
{
    public const string Root = "Pulumi.AzureNative";

    private static readonly FrozenDictionary<string, string> ByModule = new[]
    {
        "ApiManagement", "App", "ApplicationInsights", "Authorization", "Consumption", "ContainerRegistry", "ContainerService", "CosmosDB", "CostManagement",
        "DBforPostgreSQL", "Dashboard", "DataFactory", "DataShare", "Databricks", "EventGrid", "EventHub", "KeyVault", "Kusto", "MachineLearningServices",
        "ManagedIdentity", "Management", "Monitor", "Network", "OperationalInsights", "PolicyInsights", "Portal", "PrivateDns", "Purview", "Resources",
        "Search", "Security", "ServiceBus", "Sql", "Storage", "StreamAnalytics", "Subscription", "Synapse",
    }.ToFrozenDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The namespace of a token such as <c>azure-native:keyvault:Vault</c>.</summary>
    public static string Of(string token)
    {
        var module = Token.Module(token);
        return ByModule.TryGetValue(module, out var name)
            ? $"{Root}.{name}"
            : throw new SchemaException($"module \"{module}\" has no C# name: add the one of the official package to {nameof(Namespaces)}.cs");
    }
}
