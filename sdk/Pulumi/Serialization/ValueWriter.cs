using System.Collections;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>
/// Turns what a program gave into values for the engine. Outputs that are still to come leave a placeholder and stand in
/// <paramref name="pending"/> afterwards: then the result is to be thrown away and written again when they are there.
/// </summary>
/// <param name="pending">Collects the outputs that are still to come.</param>
/// <param name="keepsReferences">Whether resources are written as references; otherwise as id or URN.</param>
/// <param name="label">What the values belong to, for error messages: a text or a resource.</param>
internal sealed class ValueWriter(PendingOutputs pending, bool keepsReferences, object label)
{
    private DependencySet _dependencies = DependencySet.Empty;
    private string _property = "";

    /// <summary>Writes one property; null where it has no value.</summary>
    public WrittenProperty WriteProperty(in InputValue input)
    {
        _dependencies = DependencySet.Empty;
        _property = input.Name;
        try
        {
            var value = input.Json ? ToJsonText(Write(input.Value)) : Write(input.Value);
            return new WrittenProperty(value is PropertyValue.NullValue ? null : value, _dependencies);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"error serializing property \"{input.Name}\": {exception.Message}", exception);
        }
    }

    public PropertyValue Write(object? value) => value switch
    {
        null => PropertyValue.Null,
        string text => PropertyValue.Of(text),
        IInput input => Write(input.Content),
        IOutput output => WriteOutput(output),
        bool flag => PropertyValue.Of(flag),
        int number => PropertyValue.Of(number),
        double number => PropertyValue.Of(number),
        InputArgs args => WriteArgs(args),
        IUnion union => Write(union.Value),
        Resource resource => WriteResource(resource),
        AssetOrArchive asset => asset.ToValue(),
        JsonElement json => JsonValues.FromJson(json),
        JsonDocument json => JsonValues.FromJson(json.RootElement),
        Task => throw new InvalidOperationException($"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{Context}"),
        Enum number => PropertyValue.Of(Convert.ToInt32(number, CultureInfo.InvariantCulture)),
        IDictionary dictionary => WriteDictionary(dictionary),
        IList list => WriteList(list),
        _ => WriteObject(value),
    };

    private string Context =>
        $"{(label is Resource resource ? $"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]" : label)}.{_property}";

    private static PropertyValue ToJsonText(PropertyValue value)
    {
        if (value is PropertyValue.NullValue)
            return value;
        var text = value.ContainsUnknowns ? PropertyValue.Unknown : PropertyValue.Of(JsonValues.ToText(value.WithoutSecrets()));
        return value.ContainsSecrets ? PropertyValue.Secret(text) : text;
    }

    private PropertyValue WriteOutput(IOutput output)
    {
        if (!pending.TryGetUntyped(output, out var data))
            return PropertyValue.Unknown;
        _dependencies = _dependencies.Union(data.Dependencies);
        if (!data.IsKnown)
            return PropertyValue.Unknown; // Whether it will be secret is said when it is known, as the official SDKs do.
        var value = Write(data.Value);
        return data.IsSecret && value is not PropertyValue.NullValue ? PropertyValue.Secret(value) : value;
    }

    private PropertyValue WriteArgs(InputArgs args)
    {
        var map = new PropertyMapBuilder();
        foreach (var input in args.ReadInputs())
        {
            var value = Write(input.Value);
            SetUnlessNull(map, input.Name, input.Json ? ToJsonText(value) : value);
        }

        return PropertyValue.Of(map.ToMap());
    }

    private PropertyValue WriteDictionary(IDictionary dictionary)
    {
        var map = new PropertyMapBuilder(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
        {
            if (entry.Key is not string key)
                throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{Context}");
            SetUnlessNull(map, key, Write(entry.Value));
        }

        return PropertyValue.Of(map.ToMap());
    }

    private PropertyValue WriteList(IList list)
    {
        if (list.GetType() is { IsValueType: true } type && list.Equals(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)))
            return PropertyValue.Of([]); // The default of an ImmutableArray, which has no items to ask for.
        var items = ImmutableArray.CreateBuilder<PropertyValue>(list.Count);
        foreach (var item in list)
            items.Add(Write(item));
        return PropertyValue.Of(items.MoveToImmutable());
    }

    private PropertyValue WriteResource(Resource resource)
    {
        // What an engine named by a reference is no more of a dependency than the value that it stood in.
        if (resource is not (KnownResource or KnownCustomResource))
            _dependencies = _dependencies.Union(DependencySet.Of(resource));
        var id = resource is CustomResource custom ? WriteOutput(custom.Id) : null;
        if (!keepsReferences && id is not null)
            return id;
        if (!pending.TryGet(resource.Urn, out var urn))
            return PropertyValue.Unknown;
        return keepsReferences ? new PropertyValue.ReferenceValue(urn.Value, id) : PropertyValue.Of(urn.Value);
    }

    private PropertyValue WriteObject(object value)
    {
        if (ObjectShape.Of(value.GetType()) is not { } shape)
            throw new InvalidOperationException($"{value.GetType().FullName} is not a supported argument type.\n\t{Context}");
        if (shape.Underlying is { } underlying)
            return Write(underlying(value));
        var map = new PropertyMapBuilder();
        foreach (var (name, read) in shape.Members)
            SetUnlessNull(map, name, Write(read(value)));
        return PropertyValue.Of(map.ToMap());
    }

    private static void SetUnlessNull(PropertyMapBuilder map, string name, PropertyValue value)
    {
        if (value is not PropertyValue.NullValue)
            map.Set(name, value);
    }
}
