using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>The ARM types that the schema has: what the cloud can hold, and so can know the absence of.</summary>
internal static class KnownTypes
{
    private static readonly Lazy<FrozenSet<string>> Types = new(() =>
        AzureTypes.Default.Tokens.Select(token => AzureTypes.Default.Find(token)?.ArmType).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static bool Has(string armType) => Types.Value.Contains(armType);
}
