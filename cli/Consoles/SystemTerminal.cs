#pragma warning disable RS0030 // This is the one home of the console.
namespace DataMesh.Cli.Consoles;

/// <summary>The terminal, or the files and pipes, that the process was started with.</summary>
internal sealed class SystemTerminal(ProcessEnvironment environment) : ITerminal, IDisposable
{
    private readonly Stream _out = Console.OpenStandardOutput();
    private readonly Stream _error = Console.OpenStandardError();

    public bool IsInteractive => !environment.IsCI && !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public bool WantsColor => !environment.NoColor && !Console.IsOutputRedirected;

    public void Out(string text) => Write(_out, text);

    public void Out(ReadOnlySpan<byte> utf8)
    {
        _out.Write(utf8);
        _out.Flush();
    }

    public void Error(string text) => Write(_error, text);

    public string? Ask(string question)
    {
        Out(question);
        return Console.ReadLine();
    }

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
    }

    private static void Write(Stream stream, string text)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush();
    }
}
