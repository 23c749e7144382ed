using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>
/// Values that a service takes though the list in the specification of the API version that is used does not have them; docs/parity.md says how we know.
/// </summary>
internal static class ValueCorrections
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByToken = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        // Listed since 2025-03-01 only; exports of this kind were made with 2024-08-01 before.
        ["azure-native:costmanagement:ExportType"] = ["FocusCost"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is added to the list of a type; mostly nothing.</summary>
    public static ImmutableArray<string> Of(string token) => ByToken.GetValueOrDefault(token, []);
}
