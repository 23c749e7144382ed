using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A closed list of values in the documented order.</summary>
internal sealed record EnumSchema(bool IsInteger, ImmutableArray<EnumSchema.Member> Members)
{
    /// <summary>One value: a string, or an int where <see cref="IsInteger"/>.</summary>
    internal sealed record Member(string Name, object Value);
}
