using System.Text;

namespace DataMesh.Catalog.Search;

/// <summary>
/// Takes texts apart into terms. The rule is a table and two comparisons, and depends on no culture and on no version of Unicode, so that the site's script
/// does exactly the same: each character is replaced by what <see cref="Folded"/> has for it; a term is a run of a-z, 0-9 and characters from U+00C0 on that
/// are no punctuation.
/// </summary>
internal static class SearchTerms
{
    private static readonly (string Letters, string As)[] Latin =
    [
        ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭį", "i"),
        ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşš", "s"), ("ß", "ss"),
        ("ţťŧ", "t"), ("þ", "th"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ];

    /// <summary>What a character is replaced by: capitals by small letters, letters with marks by letters without.</summary>
    public static ImmutableSortedDictionary<char, string> Folded { get; } = Fold();

    /// <summary>Whether a folded character belongs to a term.</summary>
    public static bool IsLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= '0' and <= '9')
            or (>= '\u00c0' and not ('\u00d7' or '\u00f7' or (>= '\u2000' and <= '\u206f') or (>= '\u3000' and <= '\u303f')));

    /// <summary>The terms of a text, in order, each as often as it stands there.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var terms = ImmutableArray.CreateBuilder<string>();
        var term = new StringBuilder();
        foreach (var c in text)
        {
            foreach (var folded in Folded.GetValueOrDefault(c) ?? c.ToString())
            {
                if (IsLetter(folded))
                    term.Append(folded);
                else
                    End();
            }
        }

        End();
        return terms.ToImmutable();

        void End()
        {
            if (term.Length > 0)
                terms.Add(term.ToString());
            term.Clear();
        }
    }

    private static ImmutableSortedDictionary<char, string> Fold()
    {
        var folded = ImmutableSortedDictionary.CreateBuilder<char, string>();
        Shift('A', 'Z', 32);
        Shift('\u0391', '\u03a9', 32); // Greek
        Shift('\u0410', '\u042f', 32); // Cyrillic
        Shift('\u0400', '\u040f', 80);
        foreach (var (letters, other) in Latin)
        {
            foreach (var letter in letters)
                folded[letter] = folded[char.ToUpperInvariant(letter)] = other;
        }

        return folded.ToImmutable();

        void Shift(char first, char last, int by)
        {
            for (var c = first; c <= last; c++)
                folded[c] = ((char)(c + by)).ToString();
        }
    }
}
