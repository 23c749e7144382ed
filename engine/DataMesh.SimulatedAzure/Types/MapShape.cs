namespace DataMesh.SimulatedAzure.Types;

/// <summary>An object whose keys are free and whose values are of one shape: tags.</summary>
internal sealed class MapShape(Shape value) : Shape
{
    public Shape Value { get; } = value;

    public override string Label => "object";
}
