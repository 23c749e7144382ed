namespace DataMesh.Model;

/// <summary>How an output port is read.</summary>
public enum PortKind
{
    /// <summary>A table or view of a database, of a warehouse, of a telemetry store or of a lakehouse.</summary>
    Table,

    /// <summary>Files in a folder of a lake or an archive, or the documents of a container.</summary>
    Dataset,

    /// <summary>Events of a topic, as they come.</summary>
    Stream,

    /// <summary>The files of a report, made to be read by people, in a folder of a lake or an archive.</summary>
    Report,

    /// <summary>Requests to an API.</summary>
    Api,
}
