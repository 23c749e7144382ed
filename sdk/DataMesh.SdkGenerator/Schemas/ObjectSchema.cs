using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A type with properties, in ordinal order of their names.</summary>
internal sealed record ObjectSchema(ImmutableArray<PropertySchema> Properties)
{
    /// <summary>Whether a value can be made without saying anything.</summary>
    public bool AllOptional => Properties.All(property => !property.Required);

    /// <summary>Lists and maps that are secrets as a whole.</summary>
    public IEnumerable<PropertySchema> SecretCollections =>
        Properties.Where(property => property.Secret && property.Type is SchemaType.List or SchemaType.Map);

    /// <summary>Whether there are <see cref="SecretCollections"/>.</summary>
    public bool HasSecretCollections => SecretCollections.Any();
}
