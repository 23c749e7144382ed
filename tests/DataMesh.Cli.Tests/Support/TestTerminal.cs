using System.Text;
using DataMesh.Cli.Consoles;

namespace DataMesh.Cli.Tests.Support;

/// <summary>A terminal whose user has made up their mind.</summary>
internal sealed class TestTerminal(params string[] answers) : ITerminal
{
    private readonly Queue<string> _answers = new(answers);
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public bool IsInteractive { get; init; }

    public bool WantsColor { get; init; }

    public string Output => _out.ToString();

    public string Errors => _error.ToString();

    public void Out(string text) => _out.Append(text);

    public void Out(ReadOnlySpan<byte> utf8) => _out.Append(Encoding.UTF8.GetString(utf8));

    public void Error(string text) => _error.Append(text);

    public string? Ask(string question)
    {
        _out.Append(question);
        return _answers.TryDequeue(out var answer) ? answer : null;
    }
}
