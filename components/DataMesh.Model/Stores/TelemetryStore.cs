using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// A store for measurements and logs, of which there are many, which never change and are asked for by time: an Azure Data Explorer cluster of its own with its
/// databases; sign-in by Entra only.
/// </summary>
public sealed record TelemetryStore : Store
{
    /// <summary>A telemetry store.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the cluster with its data.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TelemetryStore(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The databases; none by default. Access is given for a whole one, so each is behind one output port at most.</summary>
    public ImmutableArray<TelemetryDatabase> Databases { get; init; } = [];

    /// <summary>
    /// Whether the cluster also takes rows in one by one, to be read within seconds; no by default: rows are then collected for up to five minutes, which needs
    /// less of the cluster.
    /// </summary>
    public bool StreamingIngestion { get; init; }

    /// <summary>A table, function or materialized view of one of the databases.</summary>
    /// <param name="database">The name of one of <see cref="Databases"/>.</param>
    /// <param name="name">The table: a plain identifier.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TelemetryTable Table(string database, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, database, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
