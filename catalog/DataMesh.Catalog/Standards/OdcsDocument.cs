using DataMesh.Catalog.Yaml;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Standards;

/// <summary>The contract of an output port as the Open Data Contract Standard 3.1.0 (Bitol) describes it.</summary>
public static class OdcsDocument
{
    /// <summary>The version of the standard.</summary>
    public const string ApiVersion = "v3.1.0";

    /// <summary>The contract of a port.</summary>
    /// <param name="port">The port; one of the mesh of <paramref name="facts"/>.</param>
    /// <param name="facts">The environment.</param>
    public static CatalogDocument Of(PublishedPort port, CatalogFacts facts)
    {
        var place = port.Port.Source.Accept(new OdcsPlace(port, facts));
        return new CatalogDocument(CatalogDocuments.PathOf(port.Address), YamlText.Of(new YamlMap
        {
            { "apiVersion", ApiVersion },
            { "kind", "DataContract" },
            { "id", StandardIds.Of(port.Address, facts) },
            { "name", port.Address.ToString() },
            { "version", port.Version },
            { "status", port.Lifecycle.Stage.Text() },
            { "domain", port.Domain.Name.Value },
            { "tenant", facts.Mesh.Prefix.Value },
            { "tags", StandardText.Tags(port.Product) },
            { "description", StandardText.Description(port.Product) },
            { "servers", place.Servers },
            { "schema", [OdcsSchema.Of(port, place)] },
            { "support", StandardText.Support(port.Product) },
            { "team", new YamlMap { { "name", port.Product.Owner.Name }, { "members", StandardText.Members(port.Domain, port.Product) } } },
            { "roles", [Reader(port, facts)] },
            { "slaProperties", ServiceLevels(port) },
            {
                "customProperties",
                [
                    StandardText.Property("dataProductId", StandardIds.Of(new ProductAddress(port.Domain.Name, port.Product.Name), facts)),
                    .. StandardText.CustomProperties(port.Product, port.Lifecycle, facts),
                    StandardText.Property("portKind", port.Port.Kind.Text()),
                    StandardText.Property("source", SourceText.Of(port.Port.Source)),
                    StandardText.Property("format", port.Port.Format),
                ]
            },
        }));
    }

    // Access is asked for by a data product, in the register; whoever may approve it there is an approver here.
    private static YamlMap Reader(PublishedPort port, CatalogFacts facts)
    {
        var approvers = string.Join(", ", Approvers(port));
        return new YamlMap
        {
            { "role", "reader" },
            { "description", "Reads the port as a data product's identity, from the day of an approved request to its last." },
            { "access", "read" },
            { "firstLevelApprovers", approvers },
            { "secondLevelApprovers", port.Product.Classification == Classification.Restricted ? approvers : null },
            {
                "customProperties",
                [
                    StandardText.Property("grants", facts.Grants.Where(grant => grant.Port == port.Address).Select(grant => new YamlMap
                    {
                        { "consumer", grant.Consumer.ToString() },
                        { "until", StandardText.Of(grant.ValidUntil) },
                        { "request", grant.RequestId },
                    })),
                ]
            },
        };
    }

    private static IEnumerable<string> Approvers(PublishedPort port) =>
        AccessGroups.ApproversOf(port).Select(group => group.Name).Distinct(StringComparer.Ordinal);

    private static IEnumerable<YamlMap> ServiceLevels(PublishedPort port)
    {
        var levels = port.Contract.ServiceLevels;
        yield return Time("latency", levels.Freshness, "The longest time between an event in the world and its row.");
        yield return new YamlMap
        {
            { "property", "availability" },
            { "value", levels.Availability },
            { "unit", "percent" },
            { "description", "The share of time in which the data can be read." },
        };
        yield return Time("retention", levels.Retention, "How long a row stays.");
        if (port.Lifecycle.LastDay is { } lastDay)
        {
            yield return new YamlMap
            {
                { "property", "endOfLife" },
                { "value", StandardText.Of(lastDay) },
                { "description", "The last day on which the port can be read." },
            };
        }
    }

    private static YamlMap Time(string property, TimeSpan time, string description)
    {
        var (value, unit) = time switch
        {
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerDay == 0 => (time.TotalDays, "d"),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => (time.TotalHours, "h"),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => (time.TotalMinutes, "m"),
            _ => (time.TotalSeconds, "s"),
        };
        return new YamlMap { { "property", property }, { "value", value }, { "unit", unit }, { "description", description } };
    }
}
