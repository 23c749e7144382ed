using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DataMesh.Catalog.Search;

/// <summary>The index as a script: pages opened from a disk may load scripts, but no data.</summary>
internal static class SearchScript
{
    /// <summary>The global variable that the script sets; search.js reads it.</summary>
    public const string Variable = "meshCatalogIndex";

    // Escapes all that could end a script or a line in one, and leaves other letters as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(SearchIndex index)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            WriteRules(writer);
            writer.WriteStartArray("terms");
            foreach (var term in index.Terms)
                writer.WriteStringValue(term);
            writer.WriteEndArray();
            WriteEntries(writer, index);
            writer.WriteEndObject();
        }

        return $"globalThis.{Variable} = {Encoding.UTF8.GetString(buffer.ToArray())};\n";
    }

    private static void WriteRules(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("kinds");
        foreach (var kind in Enum.GetValues<SearchKind>())
            writer.WriteStringValue(kind.ToString().ToLowerInvariant());
        writer.WriteEndArray();
        writer.WriteStartArray("fields");
        foreach (var (word, weight) in SearchRules.Fields)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(word);
            writer.WriteNumberValue(weight);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("rules");
        writer.WriteNumber("exact", SearchRules.Exact);
        writer.WriteNumber("start", SearchRules.Start);
        writer.WriteNumber("inside", SearchRules.Inside);
        writer.WriteNumber("oneTypo", SearchRules.OneTypo);
        writer.WriteNumber("twoTypos", SearchRules.TwoTypos);
        writer.WriteNumber("insideFrom", SearchRules.InsideFrom);
        writer.WriteNumber("oneTypoFrom", SearchRules.OneTypoFrom);
        writer.WriteNumber("twoTyposFrom", SearchRules.TwoTyposFrom);
        writer.WriteNumber("mostWords", SearchRules.MostWords);
        writer.WriteEndObject();
        writer.WriteStartObject("folded");
        foreach (var (letter, other) in SearchTerms.Folded)
            writer.WriteString(letter.ToString(), other);
        writer.WriteEndObject();
    }

    // An entry: kind, address, title, summary, page, and by field the numbers of its terms.
    private static void WriteEntries(Utf8JsonWriter writer, SearchIndex index)
    {
        writer.WriteStartArray("entries");
        foreach (var (entry, postings) in index.Entries.Zip(index.Postings))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue((int)entry.Kind);
            writer.WriteStringValue(entry.Address);
            writer.WriteStringValue(entry.Title);
            writer.WriteStringValue(entry.Summary);
            writer.WriteStringValue(entry.Page);
            writer.WriteStartArray();
            foreach (var field in postings.GroupBy(posting => posting.Field))
            {
                writer.WriteStartArray();
                writer.WriteNumberValue((int)field.Key);
                foreach (var posting in field)
                    writer.WriteNumberValue(posting.Term);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
