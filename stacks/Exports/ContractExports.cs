using System.Globalization;
using DataMesh.Model.Contracts;

namespace DataMesh.Stacks.Exports;

/// <summary>
/// What products promise, as the hub exports it, and how it is read again. What is as it is by default is left out, for there are many columns.
/// </summary>
public static class ContractExports
{
    /// <summary>The contracts of a mesh by product: {"finance/billed-fees": {version, status, ..., ports: {"billed-fees": {...}}}}.</summary>
    public static Dictionary<string, object?> Of(Mesh mesh) =>
        PublishedContract.Of(mesh).ToDictionary(contract => contract.Product, contract => (object?)Product(contract));

    /// <summary>Reads what was exported; an output that is not there, or unknown, is no contract.</summary>
    /// <param name="exported">The value of the hub's output: maps, lists, texts, numbers and truths.</param>
    /// <exception cref="MeshException">It cannot be read (DM0253).</exception>
    public static ImmutableArray<PublishedContract> Read(object? exported) => exported is null
        ? []
        : [.. new ExportedMap(exported, "contracts").Maps().OrderBy(entry =>
            entry.Key, StringComparer.Ordinal).Select(entry => ReadProduct(entry.Key, entry.Value))];

    private static Dictionary<string, object?> Product(PublishedContract contract)
    {
        var map = new Dictionary<string, object?> { ["version"] = contract.Version, ["classification"] = contract.Classification.Text() };
        AddIf(map, contract.PersonalData, "personalData", true);
        AddLifecycle(map, contract.Lifecycle);
        map["ports"] = contract.Ports.ToDictionary(port => port.Name, port => (object?)Port(port));
        return map;
    }

    private static Dictionary<string, object?> Port(PublishedPortContract port)
    {
        var map = new Dictionary<string, object?> { ["version"] = port.Version, ["kind"] = port.Kind.Text(), ["object"] = port.Source };
        AddIf(map, port.Format is not null, "format", port.Format);
        AddLifecycle(map, port.Lifecycle);
        map["columns"] = port.Columns.Select(column => (object?)Column(column)).ToImmutableArray();
        AddIf(map, !port.Quality.IsEmpty, "quality", port.Quality.Select(rule => (object?)rule).ToImmutableArray());
        map["freshnessSeconds"] = port.ServiceLevels.Freshness.TotalSeconds;
        map["availability"] = port.ServiceLevels.Availability;
        map["retentionSeconds"] = port.ServiceLevels.Retention.TotalSeconds;
        return map;
    }

    private static Dictionary<string, object?> Column(Column column)
    {
        var map = new Dictionary<string, object?> { ["name"] = column.Name, ["type"] = column.Type.Text() };
        AddIf(map, column.ItemType is not null, "itemType", column.ItemType?.Text());
        AddIf(map, !column.Required, "optional", true);
        AddIf(map, column.PrimaryKey, "key", true);
        AddIf(map, column.PersonalData, "personalData", true);
        AddIf(map, column.Classification is not null, "classification", column.Classification?.Text());
        AddIf(map, !column.Fields.IsEmpty, "fields", column.Fields.Select(field => (object?)Column(field)).ToImmutableArray());
        return map;
    }

    private static void AddLifecycle(Dictionary<string, object?> map, ProductLifecycle lifecycle)
    {
        map["status"] = lifecycle.Stage.Text();
        AddIf(map, lifecycle.AnnouncedOn is not null, "announcedOn", Day(lifecycle.AnnouncedOn));
        AddIf(map, lifecycle.LastDay is not null, "lastDay", Day(lifecycle.LastDay));
    }

    private static void AddIf(Dictionary<string, object?> map, bool said, string key, object? value)
    {
        if (said)
            map[key] = value;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PublishedContract ReadProduct(string name, ExportedMap map) => new()
    {
        Product = name,
        Version = map.Text("version"),
        Classification = ReadClassification(map),
        PersonalData = map.Truth("personalData"),
        Lifecycle = ReadLifecycle(map),
        Ports = [.. map.Map("ports").Maps().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => ReadPort(entry.Key, entry.Value))],
    };

    private static PublishedPortContract ReadPort(string name, ExportedMap map) => new()
    {
        Name = name,
        Version = map.Text("version"),
        Kind = ContractWords.ParsePortKind(map.Text("kind")) ?? throw map.Unreadable("kind"),
        Source = map.Text("object"),
        Format = map.Has("format") ? map.Text("format") : null,
        Lifecycle = ReadLifecycle(map),
        Columns = [.. map.List("columns").Select(ReadColumn)],
        Quality = map.Texts("quality"),
        ServiceLevels = new ServiceLevels(
            TimeSpan.FromSeconds(map.Number("freshnessSeconds")), map.Number("availability"), TimeSpan.FromSeconds(map.Number("retentionSeconds"))),
    };

    private static Column ReadColumn(ExportedMap map) =>
        new(map.Text("name"), ContractWords.ParseColumnType(map.Text("type")) ?? throw map.Unreadable("type"), "")
        {
            ItemType = map.Has("itemType") ? ContractWords.ParseColumnType(map.Text("itemType")) ?? throw map.Unreadable("itemType") : null,
            Required = !map.Truth("optional"),
            PrimaryKey = map.Truth("key"),
            PersonalData = map.Truth("personalData"),
            Classification = map.Has("classification") ? ReadClassification(map) : null,
            Fields = [.. map.List("fields").Select(ReadColumn)],
        };

    private static Classification ReadClassification(ExportedMap map) =>
        ClassificationText.Find(map.Text("classification")) ?? throw map.Unreadable("classification");

    private static ProductLifecycle ReadLifecycle(ExportedMap map) =>
        ProductLifecycle.Of(ContractWords.ParseStage(map.Text("status")) ?? throw map.Unreadable("status"), map.Day("announcedOn"), map.Day("lastDay"))
            ?? throw map.Unreadable("lastDay");
}
