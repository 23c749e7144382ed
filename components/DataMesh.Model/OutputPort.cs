using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// Where a data product is read: a name for one object of one store, or for one API. Readers refer to the port itself, so that a port that goes breaks
/// their build.
/// </summary>
public sealed record OutputPort
{
    private readonly Checked<PortName> _name;

    private OutputPort(string name, PortKind kind, PortSource source, SourceLocation location)
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
    public PortSource Source { get; }

    /// <summary>Where the port is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>What is special about this way to read the product, in a sentence; null by default.</summary>
    public string? Description { get; init; }

    /// <summary>The format of the files, documents or events, such as parquet; null, the default, where it follows from the store or is not said.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// What readers of this port can rely on, where that is not what the product promises: a port of another shape has columns of its own. Null, the default,
    /// means the product's contract. Write that contract <c>with</c> what differs to share the rest.
    /// </summary>
    public DataContract? Contract { get; init; }

    /// <summary>
    /// The semantic version of the port's contract; null, the default, means the product's. A port beside the one that it replaces has its own.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>How far the port's life has come; null, the default, means as far as the product's. It cannot outlive its product.</summary>
    public ProductLifecycle? Lifecycle { get; init; }

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

    /// <summary>A port to the files of a report in a folder of a lake.</summary>
    public static OutputPort Report(string name, LakePath source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Report, source, new SourceLocation(file, line));

    /// <summary>A port to the files of a report in a folder of an archive.</summary>
    public static OutputPort Report(string name, ArchivePath source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Report, source, new SourceLocation(file, line));

    /// <summary>A port to an API that the domain runs. Who is granted it gets through the network to the API, and stands in its list of callers.</summary>
    public static OutputPort Api(string name, ApiWorkload source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, PortKind.Api, source, new SourceLocation(file, line));
}
