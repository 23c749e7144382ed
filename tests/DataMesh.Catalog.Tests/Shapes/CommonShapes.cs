using static DataMesh.Catalog.Tests.Shapes.Shape;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>What both standards have in common, in our words.</summary>
internal static class CommonShapes
{
    public static Shape Tags { get; } = List(Text);

    public static Shape CustomProperties { get; } = List(Object(("property!", Text), ("value!", Any), ("description", Text)));

    public static Shape Description { get; } = Object(
        ("purpose", Text), ("limitations", Text), ("usage", Text), ("customProperties", CustomProperties));

    public static Shape TeamMember { get; } = Object(
        ("username!", Text), ("name", Text), ("description", Text), ("role", Text), ("tags", Tags), ("customProperties", CustomProperties));
}
