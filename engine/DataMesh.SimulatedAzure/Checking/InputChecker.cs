using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>Holds the inputs of one request against the schema, and completes them with the schema's defaults on the way.</summary>
/// <param name="schema">The inputs that the type has.</param>
/// <param name="answers">How the service refuses.</param>
internal sealed class InputChecker(ObjectShape schema, ISchemaAnswers answers)
{
    private readonly PropertyPath _path = new();
    private readonly List<AzureError> _errors = [];

    public IReadOnlyList<AzureError> Errors => _errors;

    public AzureObject Check(IReadOnlyDictionary<string, object?> inputs) => CheckObject(schema, inputs);

    private object? CheckValue(Shape shape, object value)
    {
        if (value is AzureUnknown) return value;
        switch (shape)
        {
            case AnyShape:
                return value;
            case ScalarShape scalar when scalar.Accepts(value):
                return value;
            case EnumShape list when value is string text:
                if (!answers.Accepts(list, text)) _errors.Add(answers.WrongValue(list.Values, text, _path.ToString()));
                return value;
            case ListShape list when value is IReadOnlyList<object?> items:
                return CheckList(list.Item, items);
            case MapShape map when value is IReadOnlyDictionary<string, object?> entries:
                return CheckMap(map.Value, entries);
            case ObjectShape shapes when value is IReadOnlyDictionary<string, object?> entries:
                return CheckObject(shapes, entries);
            case UnionShape union when union.Choose(value) is { } option:
                return CheckValue(option, value);
            default:
                _errors.Add(answers.WrongType(shape, value, _path.ToString()));
                return value;
        }
    }

    private object CheckList(Shape item, IReadOnlyList<object?> items)
    {
        if (item is AnyShape) return items;
        var checkedItems = new object?[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } value) continue;
            _path.Enter(i);
            checkedItems[i] = CheckValue(item, value);
            _path.Leave();
        }
        return checkedItems;
    }

    private AzureObject CheckMap(Shape shape, IReadOnlyDictionary<string, object?> entries)
    {
        if (shape is AnyShape) return AzureObject.From(entries);
        var result = new ObjectBuilder(entries.Count);
        foreach (var (key, value) in AzureObject.From(entries))
        {
            if (value is null) continue;
            _path.Enter(key);
            result.Add(key, CheckValue(shape, value));
            _path.Leave();
        }
        return result.Build();
    }

    private AzureObject CheckObject(ObjectShape shape, IReadOnlyDictionary<string, object?> entries)
    {
        var result = new ObjectBuilder(entries.Count + shape.Defaulted.Length);
        foreach (var (key, value) in AzureObject.From(entries))
        {
            if (value is null) continue;
            if (shape.Find(key) is not { } property)
            {
                _errors.Add(answers.UnknownProperty(shape, key, _path.With(key)));
                continue;
            }
            _path.Enter(key);
            if (property.Constant is { } constant && value is not AzureUnknown && !Equals(value, constant))
                _errors.Add(answers.WrongValue([constant.ToString() ?? ""], value.ToString() ?? "", _path.ToString()));
            result.Add(key, CheckValue(property.Shape, value));
            _path.Leave();
        }
        foreach (var property in shape.Defaulted)
            if (!result.Has(property.Name)) result.Add(property.Name, property.Constant ?? property.Default);
        foreach (var property in shape.Required)
            if (!result.Has(property.Name)) _errors.Add(answers.MissingProperty(property.Name, _path.ToString()));
        return result.Build(shape.Keys);
    }
}
