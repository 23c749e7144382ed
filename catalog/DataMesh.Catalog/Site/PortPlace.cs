using System.Globalization;
using DataMesh.Catalog.Standards;
using DataMesh.Catalog.Yaml;

namespace DataMesh.Catalog.Site;

/// <summary>The ways to a port's data, in words: what its contract's document says of its servers.</summary>
internal static class PortPlace
{
    private static readonly ImmutableDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["server"] = "Server",
        ["type"] = "Spoken to as",
        ["host"] = "Host",
        ["port"] = "Network port",
        ["database"] = "Database",
        ["schema"] = "Schema",
        ["catalog"] = "Catalog",
        ["location"] = "Location",
        ["endpointUrl"] = "Address",
        ["serviceName"] = "Service",
        ["format"] = "Format",
        ["workspace"] = "Workspace",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>For each way, what one has to know.</summary>
    public static ImmutableArray<ImmutableArray<(string Word, string Value)>> Of(PublishedPort port, CatalogFacts facts) =>
        [.. port.Port.Source.Accept(new OdcsPlace(port, facts)).Servers.Select(server => Entries(server).ToImmutableArray())];

    /// <summary>What it is called there.</summary>
    public static string Name(PublishedPort port, CatalogFacts facts) => port.Port.Source.Accept(new OdcsPlace(port, facts)).Name;

    private static IEnumerable<(string Word, string Value)> Entries(YamlMap server)
    {
        foreach (var (key, value) in server.Where(entry => entry.Key != "environment"))
        {
            // The standard has no place for what only some services have: it stands below customProperties, as property and value.
            if (value is ImmutableArray<object> items)
            {
                foreach (var item in items.OfType<YamlMap>().Select(item => item.ToDictionary()))
                    yield return (Word(Text(item.GetValueOrDefault("property"))), Text(item.GetValueOrDefault("value")));
            }
            else
            {
                yield return (Word(key), Text(value));
            }
        }
    }

    private static string Word(string key) => Words.GetValueOrDefault(key, key);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
