using System.Text.Json;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;

namespace DataMesh.Engine;

/// <summary>What <c>preview --json</c> of the Pulumi CLI prints for a stack. Secrets are blinded.</summary>
public static class PreviewDigest
{
    private const string Blinded = "[secret]";

    /// <summary>
    /// Writes the members of the digest into the object that the writer has begun: config, steps, diagnostics, duration (nanoseconds), changeSummary.
    /// </summary>
    public static void WriteMembers(Utf8JsonWriter writer, StackResult result)
    {
        WriteConfig(writer, result);
        writer.WriteStartArray("steps");
        foreach (var step in result.Plan.Steps)
        {
            // As in Pulumi's digest: what stays as it is is not listed, but for the stack itself.
            if (!step.IsDefaultProvider && (step.Op != StepOp.Same || step.Type == Urn.StackType))
                WriteStep(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
            WriteDiagnostic(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteNumber("duration", result.Duration.Ticks * 100);
        writer.WriteStartObject("changeSummary");
        foreach (var (op, count) in result.Plan.Summary)
            writer.WriteNumber(StepNames.Of(op), count);
        writer.WriteEndObject();
    }

    private static void WriteConfig(Utf8JsonWriter writer, StackResult result)
    {
        writer.WriteStartObject("config");
        foreach (var (key, value) in result.Info.Config.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteString(key, result.Info.ConfigSecretKeys.Contains(key) ? Blinded : value);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, Step step)
    {
        writer.WriteStartObject();
        writer.WriteString("op", StepNames.Of(step.Op));
        writer.WriteString("urn", step.Urn);
        if ((step.New ?? step.Old)?.Provider is { Length: > 0 } provider)
            writer.WriteString("provider", provider);
        WriteState(writer, "oldState", step.Old);
        WriteState(writer, "newState", step.New);
        WriteTexts(writer, "diffReasons", step.Diffs.Select(diff => diff.Key).Distinct(StringComparer.Ordinal));
        WriteTexts(writer, "replaceReasons", step.ReplaceReasons);
        if (step.Diffs.IsEmpty)
        {
            writer.WriteNull("detailedDiff");
        }
        else
        {
            writer.WriteStartObject("detailedDiff");
            foreach (var diff in step.Diffs)
            {
                writer.WriteStartObject(diff.Path);
                writer.WriteString("kind", StepNames.Of(diff));
                writer.WriteBoolean("inputDiff", true);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter writer, string key, StateResource? resource)
    {
        if (resource is null)
            return;
        writer.WritePropertyName(key);
        ResourceJson.Write(writer, resource, static (target, _) => target.WriteStringValue(Blinded));
    }

    private static void WriteTexts(Utf8JsonWriter writer, string key, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
            return;
        writer.WriteStartArray(key);
        foreach (var text in all)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>Writes a diagnostic: the fields of the digest, and code, file and line beside them.</summary>
    public static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        if (diagnostic.Urn.Length > 0)
            writer.WriteString("urn", diagnostic.Urn);
        writer.WriteString("prefix", diagnostic.Code.Length > 0 ? $"{diagnostic.Code}: " : "");
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        writer.WriteString("code", diagnostic.Code);
        if (diagnostic.Location is { } location)
        {
            writer.WriteString("file", location.File);
            if (location.Line > 0)
                writer.WriteNumber("line", location.Line);
        }

        writer.WriteEndObject();
    }
}
