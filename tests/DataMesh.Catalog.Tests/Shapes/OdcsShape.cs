using YamlDotNet.RepresentationModel;
using static DataMesh.Catalog.Tests.Shapes.Shape;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>
/// The rules of the Open Data Contract Standard 3.1.0 as far as a document of ours may go. Written after the standard's JSON Schema, which is stricter
/// nowhere: what is
/// not here is not in the standard, or not in our documents.
/// </summary>
internal static class OdcsShape
{
    private static readonly ImmutableDictionary<string, ObjectOf> ServerTypes = new Dictionary<string, ObjectOf>
    {
        ["api"] = Object(("location!", Link)),
        ["azure"] = Object(("location!", Link), ("format!", Text), ("delimiter", Text)),
        ["databricks"] = Object(("host", Text), ("catalog!", Text), ("schema!", Text)),
        ["kafka"] = Object(("host!", Text), ("format", Text)),
        ["postgres"] = Object(("host!", Text), ("port!", Integer), ("database!", Text), ("schema!", Text)),
        ["sqlserver"] = Object(("host!", Text), ("port", Integer), ("database!", Text), ("schema!", Text)),
        ["synapse"] = Object(("host!", Text), ("port!", Integer), ("database!", Text)),
        ["custom"] = Object(
            ("endpointUrl", Link),
            ("host", Text),
            ("port", Integer),
            ("database", Text),
            ("schema", Text),
            ("format", Text),
            ("location", Link),
            ("serviceName", Text)),
    }.ToImmutableDictionary();

    private static readonly Shape Quality = List(Object(
        ("name", Text),
        ("type", OneOf("text", "library", "sql", "custom")),
        ("description", Text),
        ("dimension", OneOf("accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"))));

    private static readonly (string Key, Shape Shape)[] Element =
        [("description", Text), ("businessName", Text), ("physicalName", Text), ("physicalType", Text), ("tags", CommonShapes.Tags), ("quality", Quality)];

    private static readonly Shape Server = Object(
        ("server!", Text),
        ("type!", OneOf([.. ServerTypes.Keys])),
        ("description", Text),
        ("environment", Text),
        ("customProperties", CommonShapes.CustomProperties)) with
    {
        Further = server => ServerTypes.GetValueOrDefault(Word(server, "type")),
    };

    private static readonly Shape Role = Object(
        ("role!", Text),
        ("description", Text),
        ("access", Text),
        ("firstLevelApprovers", Text),
        ("secondLevelApprovers", Text),
        ("customProperties", CommonShapes.CustomProperties));

    private static readonly Shape ServiceLevel = Object(
        ("property!", Text), ("value!", TextOrNumber), ("unit", Text), ("element", Text), ("driver", Text), ("description", Text));

    public static Shape Document { get; } = Object(
        ("version!", Text),
        ("kind!", OneOf("DataContract")),
        ("apiVersion!", OneOf("v3.1.0", "v3.0.2", "v3.0.1", "v3.0.0", "v2.2.2", "v2.2.1", "v2.2.0")),
        ("id!", Text),
        ("name", Text),
        ("tenant", Text),
        ("tags", CommonShapes.Tags),
        ("status!", OneOf("proposed", "draft", "active", "deprecated", "retired")),
        ("servers", List(Server)),
        ("description", CommonShapes.Description),
        ("domain", Text),
        ("schema", List(Object(
        [
            ("name!", Text),
            ("logicalType", OneOf("object")),
            ("dataGranularityDescription", Text),
            ("properties", List(() => Property(isItem: false))),
            .. Element,
        ]))),
        ("support", List(Object(("channel!", Text), ("url", Text), ("description", Text), ("tool", Text), ("scope", Text)))),
        ("team", Object(("name", Text), ("description", Text), ("members", List(CommonShapes.TeamMember)), ("tags", CommonShapes.Tags))),
        ("roles", List(Role)),
        ("slaProperties", List(ServiceLevel)),
        ("customProperties", CommonShapes.CustomProperties));

    // An item of an array has no name; fields belong to objects only, items to arrays only.
    private static Shape Property(bool isItem) => Object(
    [
        (isItem ? "name" : "name!", Text),
        ("logicalType", OneOf("string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean")),
        ("required", Truth),
        ("unique", Truth),
        ("primaryKey", Truth),
        ("primaryKeyPosition", Integer),
        ("classification", Text),
        .. Element,
    ]) with
    {
        Further = property => Word(property, "logicalType") switch
        {
            "object" => Object(("properties", List(() => Property(isItem: false)))),
            "array" => Object(("items", Property(isItem: true))),
            _ => null,
        },
    };

    private static string Word(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value ?? "" : "";
}
