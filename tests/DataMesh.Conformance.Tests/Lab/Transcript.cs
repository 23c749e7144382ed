using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataMesh.Conformance.Tests.Programs;
using DataMesh.Engine;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Values;

namespace DataMesh.Conformance.Tests.Lab;

/// <summary>
/// All that the versions of a program come to, as text: for each version what a preview with and without unknowns says, what an up does, the state that it
/// leaves, and that a second up does nothing; at the end, what a destroy does. Secrets stand in it in clear, for the sake of comparison.
/// </summary>
internal static class Transcript
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs all versions and writes down what happens.</summary>
    public static string Of(Pair pair, Way way)
    {
        using var lab = new PairLab(pair, way);
        var text = new StringBuilder();
        for (var version = 1; version <= pair.Versions.Length; version++)
        {
            Add(text, $"preview of version {version} with unknowns", lab.Preview(version, unknowns: true));
            Add(text, $"preview of version {version}", lab.Preview(version));
            Add(text, $"up of version {version}", lab.Up(version));
            AddStates(text, lab, pair);
            Add(text, $"second up of version {version}", lab.Up(version));
            AddStates(text, lab, pair);
        }

        Add(text, "destroy", lab.Destroy());
        return text.ToString();
    }

    /// <summary>What a run says about each stack, and all that its program wants.</summary>
    public static void Add(StringBuilder text, string title, RunResult run) => AddJson(text, title, writer =>
    {
        writer.WriteNumber("exitCode", run.ExitCode);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in run.Diagnostics)
            PreviewDigest.WriteDiagnostic(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteStartArray("stacks");
        foreach (var stack in run.Stacks)
        {
            writer.WriteStartObject();
            writer.WriteString("stack", stack.Name.Stack);
            PreviewDigest.WriteMembers(writer, stack);
            writer.WriteStartArray("desired");
            foreach (var desired in stack.Desired.Resources)
                WriteDesired(writer, desired);
            writer.WriteEndArray();
            writer.WritePropertyName("outputs");
            PropertyJson.Write(writer, stack.Outputs, WriteSecret);
            writer.WriteStartArray("messages");
            foreach (var message in stack.Desired.Messages)
                writer.WriteStringValue(message.ToString());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void AddStates(StringBuilder text, PairLab lab, Pair pair)
    {
        foreach (var stack in pair.Stacks)
        {
            AddJson(text, $"state of {stack}", writer =>
            {
                writer.WriteStartArray("resources");
                foreach (var resource in lab.State(stack).Resources)
                    ResourceJson.Write(writer, resource, WriteSecret);
                writer.WriteEndArray();
            });
        }
    }

    private static void AddJson(StringBuilder text, string title, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        text.Append("## ").Append(title).Append('\n').Append(Encoding.UTF8.GetString(buffer.WrittenSpan)).Append("\n\n");
    }

    private static void WriteDesired(Utf8JsonWriter writer, DesiredResource desired)
    {
        writer.WriteStartObject();
        writer.WriteString("change", ChangeOf(desired.Change));
        writer.WriteString("continues", desired.Old?.Urn ?? "");
        writer.WritePropertyName("goal");
        ResourceJson.Write(writer, desired.Goal, WriteSecret);
        writer.WriteEndObject();
    }

    private static string ChangeOf(ResourceChange change) =>
        $"{change.Kind}{(change.DeleteBeforeReplace ? " delete first" : "")} because of [{string.Join(", ", change.ReplaceReasons)}], "
        + $"differs in [{string.Join(", ", change.Diffs.Select(diff => $"{diff.Kind} {diff.Path}"))}]";

    private static void WriteSecret(Utf8JsonWriter writer, PropertyValue value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("a secret");
        PropertyJson.Write(writer, value.WithoutSecrets(), WriteSecret);
        writer.WriteEndObject();
    }
}
