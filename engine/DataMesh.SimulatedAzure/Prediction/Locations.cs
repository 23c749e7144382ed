using System.Collections.Concurrent;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>ARM writes locations in lower case without spaces: <c>West Europe</c> becomes <c>westeurope</c>.</summary>
internal static class Locations
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string Normalize(string location) =>
        Known.GetOrAdd(location, static text => string.Concat(text.Where(character => character != ' ')).ToLowerInvariant());

    public static bool AreEqual(string left, string right) => left == right || Normalize(left) == Normalize(right);
}
