using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A database of a telemetry store.</summary>
public sealed record TelemetryDatabase
{
    /// <summary>The longest time for which rows are kept, in days: a hundred years, which is Data Explorer's own default.</summary>
    public const int LongestRetentionDays = 36_500;

    /// <summary>A database.</summary>
    /// <param name="name">1 to 64 letters, digits and hyphens, unique in the store. Renaming it replaces the database with its data.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TelemetryDatabase(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = DataExplorerDatabaseName.Check(name, Location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a database of a <see cref="Mesh"/>.</exception>
    public DataExplorerDatabaseName Name => CheckedName.Value;

    /// <summary>Where the database is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>Days after which a row is deleted: 1 to <see cref="LongestRetentionDays"/>; 365 by default. Up to 14 days later it can be recovered.</summary>
    public int RetentionDays { get; init; } = 365;

    /// <summary>
    /// Days for which a row is held on the cluster's own disks, where reading it is fast: 1 to <see cref="RetentionDays"/>; 31 by default. Where the
    /// environment's cluster has little room, they are held for as long as its profile says.
    /// </summary>
    public int HotDays { get; init; } = 31;

    internal Checked<DataExplorerDatabaseName> CheckedName { get; }

    internal bool IsLegal() => RetentionDays is >= 1 and <= LongestRetentionDays && HotDays >= 1 && HotDays <= RetentionDays;
}
