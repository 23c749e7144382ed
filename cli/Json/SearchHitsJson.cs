using System.Text.Json;
using DataMesh.Catalog.Search;

namespace DataMesh.Cli.Json;

/// <summary>What a search of the catalog found, as data.</summary>
internal static class SearchHitsJson
{
    public static void WriteMembers(Utf8JsonWriter writer, string query, ImmutableArray<SearchHit> hits)
    {
        writer.WriteString("query", query);
        writer.WriteStartArray("hits");
        foreach (var hit in hits)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", hit.Entry.Kind.ToString().ToLowerInvariant());
            writer.WriteString("address", hit.Entry.Address);
            writer.WriteString("title", hit.Entry.Title);
            writer.WriteString("summary", hit.Entry.Summary);
            writer.WriteString("page", hit.Entry.Page);
            writer.WriteNumber("points", hit.Points);
            writer.WriteString("why", hit.WhyText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
