using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>The words in which a service refuses what does not fit its schema.</summary>
internal interface ISchemaAnswers
{
    /// <summary>Whether a text is one of a list: some services read such values without regard to case.</summary>
    bool Accepts(EnumShape list, string value);

    AzureError UnknownProperty(ObjectShape owner, string name, string path);

    AzureError MissingProperty(string name, string ownerPath);

    AzureError WrongType(Shape shape, object value, string path);

    AzureError WrongValue(IReadOnlyList<string> allowed, string value, string path);
}
