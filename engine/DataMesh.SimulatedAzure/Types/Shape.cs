namespace DataMesh.SimulatedAzure.Types;

/// <summary>What a value of the schema may be. Compiled once from the schema, then used for every check and every prediction.</summary>
internal abstract class Shape
{
    /// <summary>How the shape is called in a message.</summary>
    public abstract string Label { get; }
}
