namespace Pulumi;

/// <summary>Marks a struct that stands for an enumeration of texts or numbers: one constructor parameter, an explicit operator back to it.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute
{
}
