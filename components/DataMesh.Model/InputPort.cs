using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>What a data product reads: a reference to another product's output port.</summary>
public sealed record InputPort
{
    private InputPort(OutputPort port, SourceLocation location)
    {
        Port = port;
        Location = location;
    }

    /// <summary>The port that is read.</summary>
    public OutputPort Port { get; }

    /// <summary>Where the input is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>An input from an output port.</summary>
    public static InputPort From(OutputPort port, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(port, new SourceLocation(file, line));
}
