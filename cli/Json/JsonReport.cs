using System.Text.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Engine.Judging;
using DataMesh.PolicyKit;

namespace DataMesh.Cli.Json;

/// <summary>
/// A run as data: for each stack the fields of the Pulumi CLI's preview digest (<c>config</c>, <c>steps</c>, <c>diagnostics</c>, <c>duration</c>,
/// <c>changeSummary</c>), and beside them <c>stack</c>, <c>result</c>, <c>outputs</c>, <c>dataAtRisk</c>, <c>policies</c> and, of a real run, <c>results</c>.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 4,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The report of a run; <paramref name="diagnostics"/> are those that are not about one stack.</summary>
    public static byte[] Write(IEnumerable<StackView> views, IEnumerable<Diagnostic> diagnostics) => Document(writer =>
    {
        writer.WriteStartArray("stacks");
        foreach (var view in views)
            WriteStack(writer, view);
        writer.WriteEndArray();
        WriteDiagnostics(writer, diagnostics);
    });

    /// <summary>One JSON object with the members that <paramref name="members"/> writes, and a line break after it.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteStack(Utf8JsonWriter writer, StackView view)
    {
        var result = view.Result;
        writer.WriteStartObject();
        writer.WriteString("stack", view.Stack);
        writer.WriteString("result", result.HasErrors ? "failed" : "succeeded");
        PreviewDigest.WriteMembers(writer, result);
        JsonValues.Write(writer, "outputs", view.Verb == RunVerb.Destroy ? PropertyMap.Empty : result.Outputs);
        WriteDataAtRisk(writer, result.DataAtRisk);
        WriteFindings(writer, result.Findings);
        if (!view.IsPreview)
            WriteResults(writer, result.Steps);
        writer.WriteEndObject();
    }

    private static void WriteDataAtRisk(Utf8JsonWriter writer, ImmutableArray<DataAtRisk> risks)
    {
        writer.WriteStartArray("dataAtRisk");
        foreach (var risk in risks)
        {
            writer.WriteStartObject();
            writer.WriteString("op", StepNames.Of(risk.Step.Op));
            writer.WriteString("urn", risk.Step.Urn);
            writer.WriteString("store", risk.Store);
            writer.WriteString("holds", risk.Data?.What);
            writer.WriteBoolean("protected", risk.IsProtected);
            writer.WriteBoolean("allowed", risk.IsAllowed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ImmutableArray<Finding> findings)
    {
        writer.WriteStartArray("policies");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("policy", finding.Policy.Id);
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", finding.Policy.Severity.ToString().ToLowerInvariant());
            writer.WriteString("enforcement", finding.Blocks ? "mandatory" : "advisory");
            writer.WriteString("urn", finding.Resource.Urn);
            writer.WriteString("path", finding.Path);
            writer.WriteString("message", finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter writer, ImmutableArray<StepResult> results)
    {
        writer.WriteStartArray("results");
        foreach (var result in results)
        {
            if (result.Step.IsDefaultProvider || result.Step.Op == StepOp.Same)
                continue;
            writer.WriteStartObject();
            writer.WriteString("op", StepNames.Of(result.Step.Op));
            writer.WriteString("urn", result.Step.Urn);
            writer.WriteString("status", result.Status switch { StepStatus.Done => "done", StepStatus.Failed => "failed", _ => "skipped" });
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The member "diagnostics".</summary>
    public static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            PreviewDigest.WriteDiagnostic(writer, diagnostic);
        writer.WriteEndArray();
    }
}
