using DataMesh.Model;
using DataMesh.Model.Contracts;

namespace DataMesh.Cli.Contracts;

/// <summary>Reads documents that <c>mesh contract export</c> wrote, as far as contracts are compared.</summary>
internal static class ExportedDocuments
{
    private const string Product = ".odps.yaml";

    private const string Port = ".odcs.yaml";

    /// <summary>The contracts in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The folder as a person names it.</param>
    /// <exception cref="EngineException">There is none (DM0931), or one cannot be read (DM0932).</exception>
    public static ImmutableArray<PublishedContract> Read(string folder, string name)
    {
        if (!Directory.Exists(folder))
            throw new EngineException(ContractCommandDiagnostics.NoDocuments(name));
        var ports = Documents(folder, name, Port).Select(document => (Address: document.Root.Text("name"), Contract: ReadPort(document.Root))).ToLookup(
            port => port.Address[..Math.Max(port.Address.LastIndexOf('/'), 0)], port => port.Contract, StringComparer.Ordinal);
        ImmutableArray<PublishedContract> contracts = [.. Documents(folder, name, Product).Select(document => ReadProduct(document.Root, ports))];
        return contracts.IsEmpty ? throw new EngineException(ContractCommandDiagnostics.NoDocuments(name)) : contracts;
    }

    private static IEnumerable<(string Path, DocumentNode Root)> Documents(string folder, string name, string suffix) =>
        Directory.EnumerateFiles(folder, $"*{suffix}").Order(StringComparer.Ordinal).Select(path =>
            (path, DocumentNode.Read(path, $"{name}/{Path.GetFileName(path)}")));

    private static PublishedContract ReadProduct(DocumentNode document, ILookup<string, PublishedPortContract> ports)
    {
        var address = $"{document.Text("domain")}/{document.Text("name")}";
        return new PublishedContract
        {
            Product = address,
            Version = document.Text("version"),
            Classification = ClassificationText.Find(document.Custom("classification") ?? "") ?? throw document.Unreadable("classification"),
            PersonalData = document.Custom("personalData") == "true",
            Lifecycle = Lifecycle(document),
            Ports = [.. ports[address].OrderBy(port => port.Name, StringComparer.Ordinal)],
        };
    }

    private static PublishedPortContract ReadPort(DocumentNode document)
    {
        var schema = document.List("schema").FirstOrDefault() ?? throw document.Unreadable("schema");
        return new PublishedPortContract
        {
            Name = schema.Text("name"),
            Version = document.Text("version"),
            Kind = ContractWords.ParsePortKind(document.Custom("portKind")) ?? throw document.Unreadable("portKind"),
            Source = document.Custom("source") ?? throw document.Unreadable("source"),
            Format = document.Custom("format"),
            Lifecycle = Lifecycle(document),
            Columns = [.. schema.List("properties").Select(ReadColumn)],
            Quality = [.. Rules(schema).Select(rule => rule.Text("name"))],
            ServiceLevels = new ServiceLevels(Time(document, "latency"), Level(document, "availability").Number("value"), Time(document, "retention")),
        };
    }

    private static Column ReadColumn(DocumentNode column)
    {
        var items = column.Find("items");
        return new Column(column.Text("name"), Type(column), "")
        {
            Required = column.Find("required")?.IsTrue ?? false,
            PrimaryKey = column.Find("primaryKey")?.IsTrue ?? false,
            PersonalData = column.Texts("tags").Contains("personal-data", StringComparer.Ordinal),
            Classification = column.Find("classification") is null ? null : Sensitivity(column),
            Fields = [.. column.List("properties").Concat(items?.List("properties") ?? []).Select(ReadColumn)],
            ItemType = items is not null && Type(items) is var type && type != ColumnType.Object ? type : null,
        };
    }

    // Rules about a column stand with it.
    private static IEnumerable<DocumentNode> Rules(DocumentNode schema) =>
        schema.List("quality").Concat(schema.List("properties").SelectMany(column => column.List("quality")));

    private static Classification Sensitivity(DocumentNode column) =>
        ClassificationText.Find(column.Text("classification")) ?? throw column.Unreadable("classification");

    private static ColumnType Type(DocumentNode column) => ContractWords.ParseColumnType(column.Text("logicalType")) ?? throw column.Unreadable("logicalType");

    private static ProductLifecycle Lifecycle(DocumentNode document) => ProductLifecycle.Of(
        ContractWords.ParseStage(document.Text("status")) ?? throw document.Unreadable("status"), Day(document, "endAnnouncedOn"), Day(document, "lastDay"))
            ?? throw document.Unreadable("lastDay");

    private static DateOnly? Day(DocumentNode document, string name) => document.Custom(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw document.Unreadable(name);

    private static DocumentNode Level(DocumentNode document, string property) =>
        document.List("slaProperties").FirstOrDefault(level => level.Text("property") == property) ?? throw document.Unreadable(property);

    private static TimeSpan Time(DocumentNode document, string property)
    {
        var level = Level(document, property);
        var value = level.Number("value");
        return level.Text("unit") switch
        {
            "d" => TimeSpan.FromDays(value),
            "h" => TimeSpan.FromHours(value),
            "m" => TimeSpan.FromMinutes(value),
            "s" => TimeSpan.FromSeconds(value),
            _ => throw level.Unreadable("unit"),
        };
    }
}
