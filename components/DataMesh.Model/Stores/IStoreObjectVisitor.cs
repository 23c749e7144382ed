namespace DataMesh.Model;

/// <summary>What is done for each kind of store object.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public interface IStoreObjectVisitor<out T>
{
    /// <summary>For a folder of a lake.</summary>
    T Visit(LakePath path);

    /// <summary>For a table or view of a SQL database.</summary>
    T Visit(SqlTable table);

    /// <summary>For a topic of an event stream.</summary>
    T Visit(EventTopic topic);

    /// <summary>For a folder of an archive.</summary>
    T Visit(ArchivePath path);

    /// <summary>For a table of a telemetry store.</summary>
    T Visit(TelemetryTable table);

    /// <summary>For a published table of a lakehouse.</summary>
    T Visit(LakehouseTable table);

    /// <summary>For a table or view of a PostgreSQL database.</summary>
    T Visit(PostgresTable table);

    /// <summary>For a table or view of a warehouse.</summary>
    T Visit(WarehouseTable table);

    /// <summary>For a container of a document store.</summary>
    T Visit(DocumentContainer container);
}
