using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>The kinds of domains as the command line knows them: the names of the model's kinds in lower-case kebab.</summary>
internal static class DomainKindWords
{
    private static readonly ImmutableArray<(string Word, DomainKind Kind)> Kinds = [.. Enum.GetValues<DomainKind>().Select(kind => (Kebab(kind), kind))];

    /// <summary>The words.</summary>
    public static ImmutableArray<string> All { get; } = [.. Kinds.Select(pair => pair.Word)];

    /// <summary>The kind with this word; null if there is none.</summary>
    public static DomainKind? Find(string word)
    {
        foreach (var (known, kind) in Kinds)
        {
            if (known == word)
                return kind;
        }

        return null;
    }

    /// <summary>The word for a kind.</summary>
    public static string Word(DomainKind kind) => Kinds.First(pair => pair.Kind == kind).Word;

    /// <summary>What a domain of this kind does, as the end of a sentence.</summary>
    public static string Meaning(DomainKind kind) => kind switch
    {
        DomainKind.SourceAligned => "publishes what its own systems record",
        DomainKind.ConsumerAligned => "combines other domains' products for a use",
        DomainKind.Redelivery => "passes other domains' data on in another form",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Kebab(DomainKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => (at > 0 && char.IsAsciiLetterUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));
}
