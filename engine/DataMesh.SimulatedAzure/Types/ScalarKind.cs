namespace DataMesh.SimulatedAzure.Types;

internal enum ScalarKind
{
    Text,
    Number,
    Integer,
    Boolean,
}
