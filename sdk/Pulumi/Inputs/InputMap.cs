using System.Collections;

namespace Pulumi;

/// <summary>
/// A map of inputs. It holds its entries as they were given; only when a whole map comes from an output does it become an output of entries.
/// </summary>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>,
    IInputCollection
{
    private readonly Dictionary<string, Input<TValue>> _entries = new(StringComparer.Ordinal);
    private Output<ImmutableDictionary<string, Input<TValue>>>? _merged;

    public InputMap()
        : base(ImmutableDictionary<string, TValue>.Empty)
    {
    }

    private InputMap(IEnumerable<KeyValuePair<string, TValue>> entries)
        : this()
    {
        foreach (var (key, value) in entries)
            _entries.Add(key, value);
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> merged)
        : this() => _merged = merged;

    IOutput IInputCollection.AsOutput => AsOutput();

    private protected override object Content => _merged is null ? _entries : _merged;

    public Input<TValue> this[string key]
    {
        set
        {
            if (_merged is null)
                _entries[key] = value;
            else
                _merged = _merged.Apply(entries => entries.SetItem(key, value));
        }
    }

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(values);

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(values);

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => new(values.Apply(Inputs));

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => new(values.Apply(Inputs));

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => new(values.Apply(Inputs));

    /// <summary>The entries of both; where both have a key, the second wins.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
    {
        if (first._merged is not null || second._merged is not null)
            return new(Output.Tuple(first.Merged(), second.Merged()).Apply(pair => pair.Item1.SetItems(pair.Item2)));
        var both = new InputMap<TValue>();
        foreach (var (key, value) in first._entries.Concat(second._entries))
            both[key] = value;
        return both;
    }

    /// <summary>Adds an entry; refuses a key that has another value already.</summary>
    public void Add(string key, Input<TValue> value)
    {
        if (_merged is null)
            AddNew(key, value);
        else
            _merged = _merged.Apply(entries => AddNew(entries, key, value));
    }

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values)
    {
        if (_merged is null && values._merged is null)
        {
            foreach (var (key, value) in values._entries.ToArray())
                AddNew(key, value);
            return;
        }

        _merged = Output.Tuple(Merged(), values.Merged()).Apply(pair =>
            pair.Item2.Aggregate(pair.Item1, (entries, entry) => AddNew(entries, entry.Key, entry.Value)));
    }

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var entries = (await Merged().GetDataAsync().WaitAsync(cancellationToken).ConfigureAwait(false)).Value;
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            yield return value.Apply(known => KeyValuePair.Create(key, known));
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("An InputMap cannot be enumerated: its entries may not be known yet. Use it as an output and Apply.");

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput() => Merged().Apply<ImmutableDictionary<string, TValue>>(entries =>
    {
        var ordered = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        return Output.All(ordered.Select(entry => entry.Value))
            .Apply(values => ordered.Zip(values, (entry, value) => KeyValuePair.Create(entry.Key, value)).ToImmutableDictionary());
    });

    private Output<ImmutableDictionary<string, Input<TValue>>> Merged() => _merged ?? Output.Create(_entries.ToImmutableDictionary());

    private void AddNew(string key, Input<TValue> value)
    {
        if (!_entries.TryAdd(key, value) && !ReferenceEquals(_entries[key], value))
            throw AlreadyThere(key);
    }

    private static ImmutableDictionary<string, Input<TValue>> AddNew(ImmutableDictionary<string, Input<TValue>> entries, string key, Input<TValue> value)
    {
        if (entries.TryGetValue(key, out var existing))
            return ReferenceEquals(existing, value) ? entries : throw AlreadyThere(key);
        return entries.Add(key, value);
    }

    private static ArgumentException AlreadyThere(string key) => new($"Key '{key}' already exists in the map with a different value.");

    private static ImmutableDictionary<string, Input<TValue>> Inputs(IEnumerable<KeyValuePair<string, TValue>> values) =>
        (values ?? []).ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value);
}
