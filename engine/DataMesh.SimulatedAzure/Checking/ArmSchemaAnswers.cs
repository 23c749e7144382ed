using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>What ARM and its resource providers answer, for one type.</summary>
internal sealed class ArmSchemaAnswers(AzureType type) : ISchemaAnswers
{
    public bool Accepts(EnumShape list, string value) => list.Accepts(value);

    public AzureError UnknownProperty(ObjectShape owner, string name, string path) => SchemaErrors.UnknownProperty(type, owner, name, path);

    public AzureError MissingProperty(string name, string ownerPath) => SchemaErrors.MissingProperty(type, name, ownerPath);

    public AzureError WrongType(Shape shape, object value, string path) => SchemaErrors.WrongType(type, shape, value, path);

    public AzureError WrongValue(IReadOnlyList<string> allowed, string value, string path) => SchemaErrors.WrongValue(type, allowed, value, path);
}
