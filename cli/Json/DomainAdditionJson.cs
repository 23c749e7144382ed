using System.Text.Json;
using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Json;

/// <summary>What adding a domain came to, as data.</summary>
internal static class DomainAdditionJson
{
    public static void WriteMembers(Utf8JsonWriter writer, DomainAddition addition, bool isDryRun)
    {
        writer.WriteString("domain", addition.Domain.Name.Value);
        writer.WriteNumber("index", addition.Domain.Index);
        writer.WriteBoolean("written", !isDryRun);
        writer.WriteStartArray("files");
        foreach (var change in addition.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("path", change.Path);
            writer.WriteBoolean("isNew", change.Before is null);
            writer.WriteStartArray("addedLines");
            foreach (var line in change.AddedLines())
                writer.WriteStringValue(line);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("environments");
        foreach (var place in addition.Places)
        {
            writer.WriteStartObject();
            writer.WriteString("name", place.Environment.Value);
            writer.WriteString("addressSpace", place.Addresses.ToString());
            writer.WriteString("subscription", place.Subscription);
            writer.WriteBoolean("isDefaultSubscription", place.IsDefault);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var note in addition.Notes)
            writer.WriteStringValue(note);
        writer.WriteEndArray();
    }
}
