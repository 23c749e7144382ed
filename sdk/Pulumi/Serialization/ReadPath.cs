namespace Pulumi.Serialization;

/// <summary>Where a value that is read belongs, for warnings.</summary>
/// <param name="Owner">The resource, or the token of the function that returned it.</param>
/// <param name="Property">The property; empty where the value is the whole result.</param>
internal readonly record struct ReadPath(object Owner, string Property)
{
    public override string ToString()
    {
        var owner = Owner is Resource resource ? $"{resource.GetResourceType()}::{resource.GetResourceName()}" : $"{Owner}";
        return Property.Length == 0 ? owner : $"{owner}.{Property}";
    }

    /// <summary>Says that the engine answered something else than the type has; the program goes on with the type's default.</summary>
    public object? Mismatch(Type expected, PropertyValue actual)
    {
        var message = $"Expected {NameOf(expected)} but got {NameOf(actual)} deserializing {this}";
        ProgramRun.Current?.Log(LogSeverity.Warning, message, Owner as Resource, ephemeral: false);
        return null;
    }

    // Without the arguments of a generic type, whose full names are longer than the rest of the message.
    private static string? NameOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition().FullName?.Split('`')[0] : type.FullName;

    private static string NameOf(PropertyValue value) => value switch
    {
        PropertyValue.StringValue => "System.String",
        PropertyValue.NumberValue => "System.Double",
        PropertyValue.BoolValue => "System.Boolean",
        PropertyValue.ArrayValue => "System.Collections.Immutable.ImmutableArray",
        PropertyValue.ObjectValue => "System.Collections.Immutable.ImmutableDictionary",
        PropertyValue.AssetValue => "Pulumi.Asset",
        PropertyValue.ArchiveValue => "Pulumi.Archive",
        PropertyValue.ReferenceValue => "Pulumi.Resource",
        _ => "null",
    };
}
