namespace DataMesh.Model;

/// <summary>What is done for each kind of store.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public interface IStoreVisitor<out T>
{
    /// <summary>For a lake.</summary>
    T Visit(Lake lake);

    /// <summary>For a SQL database.</summary>
    T Visit(SqlDatabase database);

    /// <summary>For an event stream.</summary>
    T Visit(EventStream stream);

    /// <summary>For an archive.</summary>
    T Visit(Archive archive);

    /// <summary>For a telemetry store.</summary>
    T Visit(TelemetryStore telemetry);

    /// <summary>For a lakehouse.</summary>
    T Visit(Lakehouse lakehouse);

    /// <summary>For a PostgreSQL database.</summary>
    T Visit(Postgres database);

    /// <summary>For a document store.</summary>
    T Visit(DocumentStore documents);

    /// <summary>For a warehouse.</summary>
    T Visit(Warehouse warehouse);

    /// <summary>For pipelines.</summary>
    T Visit(Pipelines pipelines);
}
