using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>The ARM types that the schema has: what the cloud can hold, and so can know the absence of.</summary>
internal static class KnownTypes
{
    private static readonly Lazy<FrozenSet<string>> Types = new(() =>
        AzureTypes.Default.Tokens.Select(token => AzureTypes.Default.Find(token)?.ArmType).OfType<string>()
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>> Global = new(() =>
        AzureTypes.Default.Tokens.Select(AzureTypes.Default.Find).OfType<AzureType>()
            .Where(type => type.HasGlobalName)
            .Select(type => type.ArmType)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static bool HasGlobalName(string armType) => Global.Value.Contains(armType);

    public static bool Has(string armType) => Types.Value.Contains(armType);
}
