using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataMesh.Stacks.Settings.Yaml;

/// <summary>
/// Reads a YAML file into nodes that know their line. Plain YAML only: one document, no anchors, no tags, keys that are single values.
/// </summary>
internal sealed class YamlFile
{
    private readonly string _name;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly Parser _parser;
    private Mark _last = Mark.Empty;
    private int _depth;

    private YamlFile(string name, TextReader text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _name = name;
        _diagnostics = diagnostics;
        _parser = new Parser(text);
    }

    /// <summary>
    /// Reads a file; null where it is not there, is empty or broken (with a finding), or has no keys at its top (with a finding).
    /// </summary>
    /// <param name="directory">The project's root.</param>
    /// <param name="name">The file's path below it, with forward slashes; findings name it.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static YamlMapping? Read(string directory, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
            return null;
        using var text = new StreamReader(path);
        return Parse(name, text, diagnostics);
    }

    /// <summary>The same for a text that was read already.</summary>
    public static YamlMapping? Parse(string name, TextReader text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var file = new YamlFile(name, text, diagnostics);
        try
        {
            return file.Document();
        }
        catch (YamlException broken)
        {
            diagnostics.Add(SettingsDiagnostics.BrokenYaml(Sentence(broken), file.At(broken.Start)));
            return null;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet's scanner fails so on some texts, such as a bracket that is never closed; what it read last is the nearest place.
            diagnostics.Add(SettingsDiagnostics.BrokenYaml("something is not closed, or stands where it cannot.", file.At(file._last)));
            return null;
        }
    }

    private YamlMapping? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
            return new YamlMapping(new SourceLocation(_name, 1), []);
        _parser.Consume<DocumentStart>();
        var root = Node();
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
            _diagnostics.Add(SettingsDiagnostics.UnsupportedYaml("a second document", At(second.Start)));
        if (root is YamlScalar { Value: null })
            return new YamlMapping(root.Location, []);
        if (root is YamlMapping mapping)
            return mapping;
        _diagnostics.Add(SettingsDiagnostics.NoMapping(root.Location));
        return null;
    }

    private YamlNode Node()
    {
        if (_parser.Current is { } next)
            _last = next.Start;
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _diagnostics.Add(SettingsDiagnostics.UnsupportedYaml("a reference to an anchor (*)", At(alias.Start)));
            return new YamlScalar(At(alias.Start), null);
        }

        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _diagnostics.Add(SettingsDiagnostics.UnsupportedYaml("an anchor (&)", At(anchored.Start)));
        if (_parser.TryConsume<MappingStart>(out var mapping))
            return Nested(mapping, Mapping);
        if (_parser.TryConsume<SequenceStart>(out var sequence))
            return Nested(sequence, Sequence);
        var scalar = _parser.Consume<Scalar>();
        return new YamlScalar(At(scalar.Start), IsNull(scalar) ? null : scalar.Value);
    }

    // Settings have four levels; the bound keeps a file of brackets from exhausting the stack.
    private YamlNode Nested(NodeEvent start, Func<SourceLocation, YamlNode> read)
    {
        if (++_depth > 32)
            throw new YamlException(start.Start, start.End, "it has more than 32 levels");
        var node = read(At(start.Start));
        _depth--;
        return node;
    }

    private YamlMapping Mapping(SourceLocation location)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            if (key is not YamlScalar { Value: { } text })
                _diagnostics.Add(SettingsDiagnostics.UnsupportedYaml("a key that is no single value", key.Location));
            else if (!seen.TryAdd(text, key.Location))
                _diagnostics.Add(SettingsDiagnostics.DuplicateKey(text, seen[text], key.Location));
            else
                entries.Add(new YamlEntry(text, key.Location, value));
        }

        return new YamlMapping(location, entries.ToImmutable());
    }

    private YamlSequence Sequence(SourceLocation location)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node());
        return new YamlSequence(location, items.ToImmutable());
    }

    private SourceLocation At(Mark mark) => new(_name, (int)Math.Max(1, mark.Line));

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private static string Sentence(YamlException broken)
    {
        var reason = (broken.InnerException ?? broken).Message.Trim();
        return reason.EndsWith('.') ? reason : reason + ".";
    }
}
