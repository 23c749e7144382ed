namespace DataMesh.Model.Contracts;

/// <summary>How what a contract says is written, in what the hub publishes and in the open standards; and read again.</summary>
public static class ContractWords
{
    /// <summary>The kind of a port as a word: table, dataset, stream, report, api.</summary>
    public static string Text(this PortKind kind) => Lower(kind);

    /// <summary>The stage of a lifecycle as a word: draft, active, deprecated, retired.</summary>
    public static string Text(this LifecycleStage stage) => Lower(stage);

    /// <summary>
    /// The type of a column as the Open Data Contract Standard calls it: string, integer, number, boolean, date, timestamp, time, object, array.
    /// </summary>
    public static string Text(this ColumnType type) => type == ColumnType.Text ? "string" : Lower(type);

    /// <summary>The kind of a change as a word: compatible, noteworthy, breaking, unversioned.</summary>
    public static string Text(this ContractChangeKind kind) => Lower(kind);

    /// <summary>The kind of port that a word means; null where it means none.</summary>
    public static PortKind? ParsePortKind(string? word) => Find(word, Enum.GetValues<PortKind>(), Text);

    /// <summary>The stage that a word means; null where it means none.</summary>
    public static LifecycleStage? ParseStage(string? word) => Find(word, Enum.GetValues<LifecycleStage>(), Text);

    /// <summary>The type that a word means; null where it means none.</summary>
    public static ColumnType? ParseColumnType(string? word) => Find(word, Enum.GetValues<ColumnType>(), Text);

    private static string Lower<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value.ToString().ToLowerInvariant()
            : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    private static T? Find<T>(string? word, T[] values, Func<T, string> text)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            if (text(value) == word)
                return value;
        }

        return null;
    }
}
