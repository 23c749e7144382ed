namespace DataMesh.Model;

/// <summary>Classifications as texts, in files and for people.</summary>
public static class ClassificationText
{
    private static readonly ImmutableArray<Classification> Values = [.. Enum.GetValues<Classification>()];

    /// <summary>The texts, from the least to the most harm.</summary>
    public static ImmutableArray<string> All { get; } = [.. Values.Select(Text)];

    /// <summary>The text: public, internal, confidential or restricted.</summary>
    public static string Text(this Classification classification) => classification.ToString().ToLowerInvariant();

    /// <summary>The classification of that text; null where there is none.</summary>
    public static Classification? Find(string text) => All.IndexOf(text) is var place and >= 0 ? Values[place] : null;
}
