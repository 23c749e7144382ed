using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A type with properties, in ordinal order of their names.</summary>
internal sealed record ObjectSchema(ImmutableArray<PropertySchema> Properties)
{
    /// <summary>Whether a value can be made without saying anything.</summary>
    public bool AllOptional => Properties.All(property => !property.Required);
}
