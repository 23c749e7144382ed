using System.Text.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Json;

/// <summary>
/// A run as data: for each stack the fields of the Pulumi CLI's preview digest (<c>config</c>, <c>steps</c>, <c>diagnostics</c>, <c>duration</c>,
/// <c>changeSummary</c>), with <c>stack</c>, <c>result</c> and <c>outputs</c> beside them.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions s_options = new()
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
        using (var writer = new Utf8JsonWriter(buffer, s_options))
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
        writer.WriteStartObject("config");
        foreach (var (key, value) in result.Info.Config.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteString(key, result.Info.ConfigSecretKeys.Contains(key) ? "[secret]" : value);
        writer.WriteEndObject();
        WriteSteps(writer, view);
        WriteDiagnostics(writer, result.Diagnostics);
        JsonValues.Write(writer, "outputs", view.Verb == RunVerb.Destroy ? PropertyMap.Empty : result.Outputs);
        writer.WriteNumber("duration", (long)result.Duration.TotalNanoseconds);
        writer.WriteStartObject("changeSummary");
        foreach (var op in Enum.GetValues<StepOp>())
        {
            if (view.Count(op) is > 0 and var count && op is not (StepOp.Read or StepOp.ReadDiscard))
                writer.WriteNumber(StepWords.Word(op), count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter writer, StackView view)
    {
        var statuses = new Dictionary<Step, StepStatus>(ReferenceEqualityComparer.Instance);
        foreach (var step in view.Result.Steps)
            statuses[step.Step] = step.Status;
        writer.WriteStartArray("steps");
        foreach (var step in view.Result.Plan.Steps)
        {
            // As in the digest: what stays as it is is not listed, but for the stack itself.
            if (!step.IsDefaultProvider && (step.Op != StepOp.Same || step.Type == Urn.StackType))
                WriteStep(writer, step, statuses.TryGetValue(step, out var status) ? status : null);
        }

        writer.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter writer, Step step, StepStatus? status)
    {
        writer.WriteStartObject();
        writer.WriteString("op", StepWords.Word(step.Op));
        writer.WriteString("urn", step.Urn);
        if ((step.New ?? step.Old)?.Provider is { Length: > 0 } provider)
            writer.WriteString("provider", provider);
        if (status is not null)
            writer.WriteString("status", status.Value switch { StepStatus.Done => "done", StepStatus.Failed => "failed", _ => "skipped" });
        WriteState(writer, "oldState", step.Old);
        WriteState(writer, "newState", step.New);
        if (!step.Diffs.IsDefaultOrEmpty)
            WriteTexts(writer, "diffReasons", step.Diffs.Select(diff => diff.Key).Distinct());
        if (!step.ReplaceReasons.IsDefaultOrEmpty)
            WriteTexts(writer, "replaceReasons", step.ReplaceReasons);
        WriteDetailedDiff(writer, step);
        writer.WriteEndObject();
    }

    private static void WriteDetailedDiff(Utf8JsonWriter writer, Step step)
    {
        if (step.Diffs.IsDefaultOrEmpty)
        {
            writer.WriteNull("detailedDiff");
            return;
        }

        writer.WriteStartObject("detailedDiff");
        foreach (var diff in step.Diffs)
        {
            var kind = diff.Kind switch { DiffKind.Add => "add", DiffKind.Delete => "delete", _ => "update" };
            writer.WriteStartObject(diff.Path);
            writer.WriteString("kind", diff.Replaces ? kind + "-replace" : kind);
            writer.WriteBoolean("inputDiff", true);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter writer, string name, StateResource? state)
    {
        if (state is null)
            return;
        writer.WriteStartObject(name);
        writer.WriteString("urn", state.Urn);
        writer.WriteBoolean("custom", state.Custom);
        if (state.Id.Length > 0)
            writer.WriteString("id", state.Id);
        writer.WriteString("type", state.Type);
        if (state.Inputs.Count > 0)
            JsonValues.Write(writer, "inputs", state.Inputs);
        if (state.Outputs.Count > 0)
            JsonValues.Write(writer, "outputs", state.Outputs);
        if (state.Parent.Length > 0)
            writer.WriteString("parent", state.Parent);
        if (state.Protect)
            writer.WriteBoolean("protect", true);
        if (state.External)
            writer.WriteBoolean("external", true);
        if (!state.Dependencies.IsDefaultOrEmpty)
            WriteTexts(writer, "dependencies", state.Dependencies);
        if (state.Provider.Length > 0)
            writer.WriteString("provider", state.Provider);
        if (state.RetainOnDelete)
            writer.WriteBoolean("retainOnDelete", true);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            if (diagnostic.Urn.Length > 0)
                writer.WriteString("urn", diagnostic.Urn);
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
            if (diagnostic.Location is { } location)
            {
                writer.WriteString("file", location.File);
                if (location.Line > 0)
                    writer.WriteNumber("line", location.Line);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
