using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// Where a data product is read: a name for one object of one store. Readers refer to the port itself, so that a port that goes breaks
/// their build.
/// </summary>
public sealed record OutputPort
{
    private readonly Checked<PortName> _name;

    private OutputPort(string name, PortKind kind, StoreObject source, SourceLocation location)
    {
        _name = PortName.Check(name, location);
        Kind = kind;
        Source = source;
        Location = location;
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a port of a <see cref="Mesh"/>.</exception>
    public PortName Name => _name.Value;

    /// <summary>How it is read.</summary>
    public PortKind Kind { get; }

    /// <summary>What is read.</summary>
    public StoreObject Source { get; }

    /// <summary>Where the port is written.</summary>
    public SourceLocation Location { get; }

    internal Checked<PortName> CheckedName => _name;

    /// <summary>A port to a table or view of a database.</summary>
    public static OutputPort Table(string name, SqlTable source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Table, source, new SourceLocation(file, line));

    /// <summary>A port to a published table of a lakehouse.</summary>
    public static OutputPort Table(string name, LakehouseTable source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Table, source, new SourceLocation(file, line));

    /// <summary>A port to a table of a telemetry store. Readers get the whole database, which is why no other port may be bound to it.</summary>
    public static OutputPort Table(string name, TelemetryTable source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Table, source, new SourceLocation(file, line));

    /// <summary>A port to a table or view of a PostgreSQL database.</summary>
    public static OutputPort Table(string name, PostgresTable source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Table, source, new SourceLocation(file, line));

    /// <summary>A port to a table or view of a warehouse.</summary>
    public static OutputPort Table(string name, WarehouseTable source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Table, source, new SourceLocation(file, line));

    /// <summary>A port to the files in a folder of a lake.</summary>
    public static OutputPort Dataset(string name, LakePath source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Dataset, source, new SourceLocation(file, line));

    /// <summary>A port to the documents of a container.</summary>
    public static OutputPort Dataset(string name, DocumentContainer source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Dataset, source, new SourceLocation(file, line));

    /// <summary>A port to the events of a topic. Each consumer reads them through a consumer group of its own.</summary>
    public static OutputPort Stream(string name, EventTopic source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Stream, source, new SourceLocation(file, line));

    /// <summary>A port to the files in a folder of an archive.</summary>
    public static OutputPort Dataset(string name, ArchivePath source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Dataset, source, new SourceLocation(file, line));
}
