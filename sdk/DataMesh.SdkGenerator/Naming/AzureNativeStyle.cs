using System.Collections.Frozen;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>Pulumi.AzureNative: a namespace a module, nested types below it. The casing of a module follows no rule, so it is a table.</summary>
internal sealed class AzureNativeStyle : PackageStyle
{
    private static readonly FrozenDictionary<string, string> Modules = new[]
    {
        "ApiManagement", "App", "ApplicationInsights", "Authorization", "Consumption", "ContainerRegistry", "ContainerService", "CosmosDB", "CostManagement",
        "DBforPostgreSQL", "Dashboard", "DataFactory", "DataShare", "Databricks", "EventGrid", "EventHub", "KeyVault", "Kusto", "MachineLearningServices",
        "ManagedIdentity", "Management", "Monitor", "Network", "OperationalInsights", "PolicyInsights", "Portal", "PrivateDns", "Purview", "Resources",
        "Search", "Security", "ServiceBus", "Sql", "Storage", "StreamAnalytics", "Subscription", "Synapse",
    }.ToFrozenDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);

    public override string Root => "Pulumi.AzureNative";

    public override string ResourceTypeAttribute => "AzureNativeResourceType";

    public override string ResourceBase => "global::Pulumi.CustomResource";

    public override bool OutputsAreNullable => true;

    public override bool ArgsAreSealed => true;

    public override bool ArgsAreOptional => false;

    public override string Section(string token) => Modules.TryGetValue(Token.Module(token), out var name)
        ? name
        : throw new SchemaException($"module \"{Token.Module(token)}\" has no C# name: add the one of the official package to {nameof(AzureNativeStyle)}.cs");

    public override string ArgsNamespace(string section) => Namespace(section);

    public override string NestedNamespace(string section, Shape shape) => $"{Namespace(section)}.{(shape == Shape.Output ? "Outputs" : "Inputs")}";

    public override string ArgsProperty(string wireName, string typeName) => Identifiers.Property(wireName, $"{typeName}Args");
}
