namespace DataMesh.SimulatedAzure.Types;

internal sealed class ListShape(Shape item) : Shape
{
    public Shape Item { get; } = item;

    public override string Label => "array";
}
