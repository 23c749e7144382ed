using System.Buffers;
using System.Text.Json;

namespace DataMesh.Engine.State;

/// <summary>Writes the state of one stack during one run. The first write keeps the state before as <c>.bak</c>.</summary>
public sealed class StackWriter
{
    private readonly DiyLayout _layout;
    private readonly StackName _stack;
    private readonly DeploymentWriter _deployment;
    private readonly TimeProvider _clock;
    private bool _begun;

    internal StackWriter(DiyLayout layout, StackName stack, DeploymentWriter deployment, TimeProvider clock)
    {
        _layout = layout;
        _stack = stack;
        _deployment = deployment;
        _clock = clock;
    }

    /// <summary>Replaces the state by this one, at once or not at all.</summary>
    public void Save(Snapshot snapshot)
    {
        if (!_begun)
            Begin();
        AtomicFile.Write(_layout.StackFile(_stack), _deployment.WriteStackFile(snapshot, _stack, _clock.GetUtcNow()).Span);
    }

    /// <summary>Writes the run into the history and keeps a copy of the state it left.</summary>
    public void Record(HistoryEntry entry, Snapshot snapshot)
    {
        var nanoseconds = (entry.End - DateTimeOffset.UnixEpoch).Ticks * 100;
        var content = _deployment.WriteStackFile(snapshot, _stack, entry.End).Span;
        var name = string.Create(CultureInfo.InvariantCulture, $"{_stack.Stack}-{nanoseconds}");
        AtomicFile.Write(Path.Combine(_layout.History(_stack), name + ".history.json"), ToJson(entry));
        AtomicFile.Write(Path.Combine(_layout.History(_stack), name + ".checkpoint.json"), content);
        AtomicFile.Write(Path.Combine(_layout.Backups(_stack), string.Create(CultureInfo.InvariantCulture, $"{_stack.Stack}.{nanoseconds}.json")), content);
    }

    private void Begin()
    {
        _begun = true;
        if (!File.Exists(_layout.Meta))
            AtomicFile.Write(_layout.Meta, "version: 1\n"u8);
        if (AtomicFile.Read(_layout.StackFile(_stack)) is { } before)
            AtomicFile.Write(_layout.Previous(_stack), before);
    }

    private static ReadOnlySpan<byte> ToJson(HistoryEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("kind", entry.Kind switch { RunKind.Refresh => "refresh", RunKind.Destroy => "destroy", _ => "update" });
        writer.WriteNumber("startTime", entry.Start.ToUnixTimeSeconds());
        writer.WriteString("message", "");
        writer.WriteStartObject("environment");
        writer.WriteEndObject();
        writer.WriteStartObject("config");
        foreach (var (key, value) in entry.Config)
        {
            writer.WriteStartObject(key);
            writer.WriteString("value", value);
            writer.WriteBoolean("secret", false);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteNumber("version", 0);
        writer.WriteString("result", entry.Succeeded ? "succeeded" : "failed");
        writer.WriteNumber("endTime", entry.End.ToUnixTimeSeconds());
        writer.WriteStartObject("resourceChanges");
        foreach (var (op, count) in entry.Changes)
            writer.WriteNumber(op, count);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan;
    }
}
