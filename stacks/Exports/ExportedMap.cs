using System.Collections;
using System.Globalization;

namespace DataMesh.Stacks.Exports;

/// <summary>A map among the outputs of a stack, which come as plain objects. What is not as it was exported is refused, with its place (DM0253).</summary>
internal sealed class ExportedMap
{
    private readonly ImmutableSortedDictionary<string, object?> _entries;
    private readonly string _place;

    public ExportedMap(object? value, string place)
    {
        _place = place;
        _entries = value switch
        {
            IEnumerable<KeyValuePair<string, object?>> entries => entries.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _ => throw new MeshException(ExportDiagnostics.Unreadable(place)),
        };
    }

    /// <summary>The maps of a list; none where there is nothing.</summary>
    public static IEnumerable<ExportedMap> ListOf(object? value, string place) =>
        Items(value, place).Select((item, index) => new ExportedMap(item, $"{place}[{index}]"));

    public bool Has(string key) => _entries.GetValueOrDefault(key) is not null;

    public string Text(string key) => _entries.GetValueOrDefault(key) as string ?? throw Unreadable(key);

    public double Number(string key) => _entries.GetValueOrDefault(key) switch
    {
        double number => number,
        int number => number,
        _ => throw Unreadable(key),
    };

    /// <summary>A truth; false where nothing is said.</summary>
    public bool Truth(string key) => _entries.GetValueOrDefault(key) switch
    {
        null => false,
        bool truth => truth,
        _ => throw Unreadable(key),
    };

    /// <summary>A day; null where nothing is said.</summary>
    public DateOnly? Day(string key) => !Has(key) ? null
        : DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Unreadable(key);

    public ExportedMap Map(string key) => new(_entries.GetValueOrDefault(key), $"{_place}.{key}");

    /// <summary>Every entry, each of which is a map.</summary>
    public IEnumerable<KeyValuePair<string, ExportedMap>> Maps() => _entries.Keys.Select(key => KeyValuePair.Create(key, Map(key)));

    /// <summary>The maps of a list; none where nothing is said.</summary>
    public IEnumerable<ExportedMap> List(string key) => ListOf(_entries.GetValueOrDefault(key), $"{_place}.{key}");

    /// <summary>The texts of a list; none where nothing is said.</summary>
    public ImmutableArray<string> Texts(string key) =>
        [.. Items(_entries.GetValueOrDefault(key), $"{_place}.{key}").Select(item => item as string ?? throw Unreadable(key))];

    public MeshException Unreadable(string key) => new(ExportDiagnostics.Unreadable($"{_place}.{key}"));

    private static IEnumerable<object?> Items(object? value, string place) => value switch
    {
        null => [],
        IEnumerable items and not string => items.Cast<object?>(),
        _ => throw new MeshException(ExportDiagnostics.Unreadable(place)),
    };
}
