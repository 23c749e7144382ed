namespace DataMesh.Model.Contracts;

/// <summary>Compares the columns of a contract, or the fields of a column, by name.</summary>
internal static class ColumnChanges
{
    // What is read as the first can hold all that the second holds.
    private static readonly ImmutableHashSet<(ColumnType Wider, ColumnType Narrower)> Narrowings =
    [
        (ColumnType.Number, ColumnType.Integer),
        (ColumnType.Timestamp, ColumnType.Date),
        (ColumnType.Timestamp, ColumnType.Time),
        .. Enum.GetValues<ColumnType>().Where(type => type != ColumnType.Text).Select(type => (ColumnType.Text, type)),
    ];

    public static void Between(ImmutableArray<Column> published, ImmutableArray<Column> now, string path, ChangeCollector changes)
    {
        var before = published.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var after = now.ToDictionary(column => column.Name, StringComparer.Ordinal);
        for (var i = 0; i < published.Length; i++)
        {
            if (after.TryGetValue(published[i].Name, out var column))
                Column(published[i], column, path, changes);
            else if (Renamed(published[i], i, now, before) is { } other)
                changes.Breaking(Part(path, published[i]), $"is dropped, or renamed to {other.Name}");
            else
                changes.Breaking(Part(path, published[i]), "is dropped");
        }

        foreach (var column in now.Where(column => !before.Contains(column.Name)))
        {
            var key = column.PrimaryKey ? ", part of the key" : "";
            changes.Compatible(Part(path, column), $"is new: {Type(column)}, {(column.Required ? "required" : "optional")}{key}");
        }

        Order(published, now, path, changes);
    }

    private static void Column(Column published, Column now, string path, ChangeCollector changes)
    {
        var part = Part(path, now);
        if (now.Type != published.Type || now.ItemType != published.ItemType)
            changes.Breaking(part, $"is {Type(now)} instead of {Type(published)}: {TypeWord(published, now)}");
        if (published.Required && !now.Required)
            changes.Breaking(part, "is optional, and was required: readers count on a value");
        else if (now.Required && !published.Required)
            changes.Compatible(part, "is required, and was optional");
        if (now.PrimaryKey != published.PrimaryKey)
            changes.Breaking(part, now.PrimaryKey ? "is part of the key, and was not" : "is no longer part of the key");
        if (now.PersonalData && !published.PersonalData)
            changes.Noteworthy(part, "is personal data, and was not");
        else if (published.PersonalData && !now.PersonalData)
            changes.Compatible(part, "is no longer personal data");
        if (now.Classification != published.Classification)
            Classification(published, now, part, changes);
        Between(published.Fields, now.Fields, $"{path}{now.Name}.", changes);
    }

    // Without a classification of its own a column is as sensitive as its product, which is the most that it can be.
    private static void Classification(Column published, Column now, string part, ChangeCollector changes)
    {
        var words = $"is {Word(now)} instead of {Word(published)}";
        if ((now.Classification ?? Model.Classification.Restricted) >= (published.Classification ?? Model.Classification.Restricted))
            changes.Noteworthy(part, words);
        else
            changes.Compatible(part, words);
    }

    private static void Order(ImmutableArray<Column> published, ImmutableArray<Column> now, string path, ChangeCollector changes)
    {
        var (before, after) = (published.Select(column => column.Name), now.Select(column => column.Name));
        if (!before.Intersect(after, StringComparer.Ordinal).SequenceEqual(after.Intersect(before, StringComparer.Ordinal), StringComparer.Ordinal))
            changes.Compatible(path.Length == 0 ? "columns" : $"fields of {path.TrimEnd('.')}", "stand in another order");
    }

    // Whoever renames a column mostly leaves it where it stands.
    private static Column? Renamed(Column dropped, int index, ImmutableArray<Column> now, HashSet<string> before) =>
        index < now.Length && now[index].Type == dropped.Type && !before.Contains(now[index].Name) ? now[index] : null;

    private static string TypeWord(Column published, Column now)
    {
        var (from, to) = now.Type == published.Type && published.ItemType is { } old && now.ItemType is { } item ? (old, item) : (published.Type, now.Type);
        return Narrowings.Contains((from, to)) ? "narrowed" : Narrowings.Contains((to, from)) ? "widened, and readers hold the narrower one" : "another type";
    }

    private static string Type(Column column) => column.Type == ColumnType.Array
        ? $"array of {(column.ItemType ?? ColumnType.Object).Text()}"
        : column.Type.Text();

    private static string Word(Column column) => column.Classification?.Text() ?? "as sensitive as its product";

    private static string Part(string path, Column column) => $"column {path}{column.Name}";
}
