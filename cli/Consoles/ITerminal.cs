using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Consoles;

/// <summary>Where text for people and programs goes, and where answers come from.</summary>
internal interface ITerminal
{
    /// <summary>Whether a person sits in front of it who can answer.</summary>
    bool IsInteractive { get; }

    /// <summary>Whether colours are wanted where nothing else is said.</summary>
    bool WantsColor { get; }

    /// <summary>Writes results; the text is shown when the call returns.</summary>
    void Out(string text);

    /// <summary>Writes results that are bytes already.</summary>
    void Out(ReadOnlySpan<byte> utf8);

    /// <summary>Writes what is wrong.</summary>
    void Error(string text);

    /// <summary>Asks and waits for a line; null where the input has ended.</summary>
    string? Ask(string question);
}
