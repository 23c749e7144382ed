using System.Collections;

namespace Pulumi;

/// <summary>
/// A list of inputs. It holds its items as they were given; only when a whole list comes from an output does it become an output of items.
/// </summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>, IInputCollection
{
    private readonly List<Input<T>> _items = [];
    private Output<ImmutableArray<Input<T>>>? _merged;

    public InputList()
        : base([])
    {
    }

    private InputList(IEnumerable<Input<T>> items)
        : base([]) => _items.AddRange(items);

    private InputList(Output<ImmutableArray<Input<T>>> merged)
        : base([]) => _merged = merged;

    IOutput IInputCollection.AsOutput => AsOutput();

    private protected override object Content => _merged is null ? _items : _merged;

    public static implicit operator InputList<T>(T value) => new([value]);

    public static implicit operator InputList<T>(Output<T> value) => new([value]);

    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    public static implicit operator InputList<T>(T[] values) => new(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Output<T>[] values) => new(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Input<T>[] values) => new((IEnumerable<Input<T>>)values);

    public static implicit operator InputList<T>(List<T> values) => new(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Output<T>> values) => new(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Input<T>> values) => new((IEnumerable<Input<T>>)values);

    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(OrEmpty(values).Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => new(OrEmpty(values).Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(OrEmpty(values));

    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(Inputs));

    public static implicit operator InputList<T>(Output<List<T>> values) => new(values.Apply(Inputs));

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => new(values.Apply(Inputs));

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => new(values.Apply(items => Inputs(OrEmpty(items))));

    public void Add(params Input<T>[] inputs)
    {
        if (_merged is null)
            _items.AddRange(inputs);
        else
            _merged = _merged.Apply(items => items.AddRange(inputs));
    }

    public void Add(InputList<T> inputs) => AddRange(inputs);

    public void AddRange(InputList<T> inputs)
    {
        if (_merged is null && inputs._merged is null)
            _items.AddRange([.. inputs._items]);
        else
            _merged = Output.Tuple(Merged(), inputs.Merged()).Apply(pair => pair.Item1.AddRange(pair.Item2));
    }

    public InputList<T> Concat(InputList<T> other)
    {
        var both = _merged is null ? new InputList<T>(_items) : new InputList<T>(_merged);
        both.AddRange(other);
        return both;
    }

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var item in (await Merged().GetDataAsync().WaitAsync(cancellationToken).ConfigureAwait(false)).Value)
            yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("An InputList cannot be enumerated: its items may not be known yet. Use it as an output and Apply.");

    internal override Output<ImmutableArray<T>> AsOutput() => _merged is null
        ? Output.All(_items)
        : _merged.Apply(items => Output.All((IEnumerable<Input<T>>)items));

    private Output<ImmutableArray<Input<T>>> Merged() => _merged ?? Output.Create(_items.ToImmutableArray());

    private static ImmutableArray<Input<T>> Inputs(IEnumerable<T> values) => [.. (values ?? []).Select(value => (Input<T>)value)];

    private static ImmutableArray<TItem> OrEmpty<TItem>(ImmutableArray<TItem> values) => values.IsDefault ? [] : values;
}
