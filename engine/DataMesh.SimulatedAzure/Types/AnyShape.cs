namespace DataMesh.SimulatedAzure.Types;

/// <summary>Anything goes: the schema says nothing of the value.</summary>
internal sealed class AnyShape : Shape
{
    public static AnyShape Instance { get; } = new();

    public override string Label => "any value";
}
