using System.Text.Json;
using DataMesh.Cli.Contracts;
using DataMesh.Model.Contracts;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Json;

/// <summary>Changes of contracts as data; docs/data-products.md shows the shape.</summary>
internal static class ContractDiffJson
{
    public static void WriteMembers(Utf8JsonWriter writer, ImmutableArray<ContractComparison> comparisons, ImmutableArray<Diagnostic> findings)
    {
        writer.WriteStartArray("environments");
        foreach (var comparison in comparisons)
        {
            writer.WriteStartObject();
            writer.WriteString("environment", comparison.Environment.Value);
            writer.WriteString("asOf", RequestText.Day(comparison.AsOf));
            writer.WriteString("against", comparison.Against);
            writer.WriteBoolean("isPublished", comparison.IsPublished);
            writer.WriteBoolean("isRefused", comparison.IsRefused);
            writer.WriteStartArray("changes");
            foreach (var change in comparison.Changes)
                WriteChange(writer, change);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var finding in findings)
            PreviewDigest.WriteDiagnostic(writer, finding);
        writer.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter writer, ReviewedChange reviewed)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", reviewed.Change.Kind.Text());
        writer.WriteString("product", reviewed.Change.Product);
        writer.WriteString("port", reviewed.Change.Port);
        writer.WriteString("part", reviewed.Change.Part);
        writer.WriteString("words", reviewed.Change.Words);
        writer.WriteBoolean("isRefused", reviewed.IsRefused);
        writer.WriteStartArray("readers");
        foreach (var grant in reviewed.Readers)
        {
            writer.WriteStartObject();
            writer.WriteString("consumer", grant.Consumer.ToString());
            writer.WriteString("port", grant.Port.ToString());
            writer.WriteString("until", RequestText.Day(grant.ValidUntil));
            writer.WriteString("request", grant.RequestId);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
