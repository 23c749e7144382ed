using System.Security;
using System.Text;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Lines of C# with their indentation.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>Writes several lines that bring their own inner indentation.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.EnumerateLines()) Line(line.ToString());
    }

    /// <summary>Writes a head and a brace; disposing of the result closes it.</summary>
    public Block Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Block(this);
    }

    /// <summary>Writes a namespace, unless nothing stands in it: an empty one could be called like a class.</summary>
    public void Namespace(string name, Action content)
    {
        var before = _text.Length;
        int empty;
        using (Open($"namespace {name}"))
        {
            empty = _text.Length;
            content();
            empty -= _text.Length;
        }
        if (empty == 0) _text.Length = before;
    }

    public void Summary(string? text)
    {
        if (text is not null) Line($"/// <summary>{SecurityElement.Escape(text.ReplaceLineEndings(" "))}</summary>");
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }
}
