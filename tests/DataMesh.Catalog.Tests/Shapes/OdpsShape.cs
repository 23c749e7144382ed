using static DataMesh.Catalog.Tests.Shapes.Shape;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>
/// The rules of the Open Data Product Standard 1.0.0 as far as a document of ours may go: the keys, which of them have to be there, and what they hold.
/// Written after
/// the standard's JSON Schema, which is stricter nowhere: what is not here is not in the standard, or not in our documents.
/// </summary>
internal static class OdpsShape
{
    public static Shape Document { get; } = Object(
        ("apiVersion!", OneOf("v0.9.0", "v1.0.0")),
        ("kind!", OneOf("DataProduct")),
        ("id!", Text),
        ("name", Text),
        ("version", Text),
        ("status!", OneOf("proposed", "draft", "active", "deprecated", "retired")),
        ("domain", Text),
        ("tenant", Text),
        ("description", CommonShapes.Description),
        ("tags", CommonShapes.Tags),
        ("inputPorts", List(Object(("name!", Text), ("version!", Text), ("contractId!", Text)))),
        ("outputPorts", List(Object(
            ("name!", Text),
            ("version!", Text),
            ("description", Text),
            ("type", Text),
            ("contractId", Text),
            ("inputContracts", List(Object(("id!", Text), ("version!", Text))))))),
        ("support", List(Object(("channel!", Text), ("url!", Link), ("description", Text), ("tool", Text), ("scope", Text)))),
        ("team", List(CommonShapes.TeamMember)),
        ("customProperties", CommonShapes.CustomProperties));
}
