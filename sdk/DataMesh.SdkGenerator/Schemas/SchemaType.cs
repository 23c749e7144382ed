using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>What a property may hold. The family is closed: a switch over it names every member.</summary>
internal abstract record SchemaType
{
    private SchemaType()
    {
    }

    internal enum Primitive
    {
        String,
        Boolean,
        Integer,
        Number,
    }

    /// <summary>A string, boolean, int32 or double.</summary>
    internal sealed record Scalar(Primitive Kind) : SchemaType;

    /// <summary>An ordered list.</summary>
    internal sealed record List(SchemaType Items) : SchemaType;

    /// <summary>A map from string.</summary>
    internal sealed record Map(SchemaType Values) : SchemaType;

    /// <summary>An object type or an enum, by token.</summary>
    internal sealed record Reference(string Token) : SchemaType;

    /// <summary>One of several; <paramref name="Underlying"/> is the primitive on the wire when the schema names one.</summary>
    internal sealed record Union(ImmutableArray<SchemaType> Elements, SchemaType? Underlying) : SchemaType;

    /// <summary>Any value.</summary>
    internal sealed record Any : SchemaType;

    /// <summary>Any value, kept as the JSON that it is.</summary>
    internal sealed record Json : SchemaType;

    /// <summary>A file or an archive.</summary>
    internal sealed record Asset : SchemaType;
}
