using System.Globalization;
using DataMesh.Catalog.Yaml;
using DataMesh.Model;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Standards;

/// <summary>What the documents of both standards have in common.</summary>
internal static class StandardText
{
    /// <summary>The tag of what tells about people who can be identified.</summary>
    public const string PersonalData = "personal-data";

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<string> Tags(DataProduct product) =>
        product.PersonalData ? [product.Classification.Text(), PersonalData] : [product.Classification.Text()];

    public static YamlMap Description(DataProduct product) => new()
    {
        { "purpose", product.Purpose },
        { "limitations", product.Limitations },
        { "usage", product.Usage },
    };

    public static IEnumerable<YamlMap> Support(DataProduct product) => product.Support.Select(channel => new YamlMap
    {
        { "channel", channel.Name },
        { "url", channel.Address },
    });

    /// <summary>The groups that answer for a product: never people.</summary>
    public static IEnumerable<YamlMap> Members(Domain domain, DataProduct product)
    {
        yield return Member(product.Owner, "owner", "Answers for the data product and approves access to it.");
        if (domain.Owner != product.Owner)
            yield return Member(domain.Owner, "domain owner", "Answers for the domain.");
        yield return Member(domain.Steward, "data steward", "Looks after the quality and the meaning of the domain's data.");
    }

    /// <summary>What a catalog wants to know and neither standard has a place for.</summary>
    public static IEnumerable<YamlMap> CustomProperties(DataProduct product, ProductLifecycle lifecycle, CatalogFacts facts) =>
    [
        Property("title", product.Title),
        Property("classification", product.Classification.Text()),
        Property("personalData", product.PersonalData),
        Property("environment", facts.Names.Environment.Value),
        Property("endAnnouncedOn", Of(lifecycle.AnnouncedOn)),
        Property("lastDay", Of(lifecycle.LastDay)),
    ];

    public static YamlMap Property(string name, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : new YamlMap { { "property", name }, { "value", value } };

    public static YamlMap Property(string name, IEnumerable<YamlMap> value)
    {
        ImmutableArray<YamlMap> items = [.. value];
        return items.IsEmpty ? [] : new YamlMap { { "property", name }, { "value", items } };
    }

    private static YamlMap Property(string name, bool value) => new() { { "property", name }, { "value", value } };

    private static YamlMap Member(GroupReference group, string role, string description) => new()
    {
        { "username", group.Name },
        { "role", role },
        { "description", description },
        { "customProperties", [Property("entraObjectId", group.ObjectId.ToString("D"))] },
    };
}
