namespace Pulumi.Serialization;

/// <summary>Reads a list.</summary>
internal sealed class ListReader<T> : ValueReader
{
    private readonly Lazy<ValueReader> _items = new(() => For(typeof(T)));

    public override object Missing { get; } = ImmutableArray<T>.Empty;

    public override object? Read(PropertyValue value, in ReadPath path)
    {
        if (value is not PropertyValue.ArrayValue array)
            return path.Mismatch(typeof(ImmutableArray<T>), value);
        var items = ImmutableArray.CreateBuilder<T>(array.Items.Length);
        foreach (var item in array.Items)
            items.Add(Cast<T>(_items.Value.ReadOrMissing(item, path)));
        return items.MoveToImmutable();
    }
}
