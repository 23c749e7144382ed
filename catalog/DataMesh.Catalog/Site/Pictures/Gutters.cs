namespace DataMesh.Catalog.Site.Pictures;

/// <summary>
/// The gaps between columns, or between rows, in which arrows run. All arrows that start at one item share one track in a gutter, so that they are seen as one
/// bundle; two bundles share a track where they do not meet.
/// </summary>
/// <param name="padding">The space on either side of the tracks.</param>
/// <param name="widest">The most that the tracks take; where they are many, they move closer together.</param>
internal sealed class Gutters(int padding, int widest)
{
    private const int Spacing = 6;

    private readonly SortedDictionary<(int Gutter, int Bundle), (int From, int To)> _spans = [];
    private readonly Dictionary<(int Gutter, int Bundle), int> _tracks = [];
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>Says that a bundle runs in a gutter between two places along it.</summary>
    public void Use(int gutter, int bundle, int from, int to)
    {
        var span = (From: Math.Min(from, to), To: Math.Max(from, to));
        _spans[(gutter, bundle)] = _spans.TryGetValue((gutter, bundle), out var known) ? (Math.Min(known.From, span.From), Math.Max(known.To, span.To)) : span;
    }

    /// <summary>Gives each bundle the first track that is free where it runs.</summary>
    public void Assign()
    {
        foreach (var gutter in _spans.GroupBy(pair => pair.Key.Gutter))
        {
            var ends = new List<int>();
            foreach (var (key, span) in gutter.OrderBy(pair => pair.Value.From).ThenBy(pair => pair.Key.Bundle))
            {
                var track = ends.FindIndex(end => end < span.From);
                if (track < 0)
                {
                    track = ends.Count;
                    ends.Add(0);
                }

                ends[track] = span.To;
                _tracks[key] = track;
            }

            _counts[gutter.Key] = ends.Count;
        }
    }

    /// <summary>Whether an arrow runs in it.</summary>
    public bool IsUsed(int gutter) => _counts.ContainsKey(gutter);

    /// <summary>The width of a gutter.</summary>
    public int Width(int gutter) => (2 * padding) + Room(gutter);

    /// <summary>Where a bundle runs, from the start of its gutter.</summary>
    public int Offset(int gutter, int bundle)
    {
        var between = _counts[gutter] - 1;
        return padding + (between == 0 ? 0 : _tracks[(gutter, bundle)] * Room(gutter) / between);
    }

    private int Room(int gutter) => Math.Min(widest, Spacing * Math.Max(0, _counts.GetValueOrDefault(gutter) - 1));
}
