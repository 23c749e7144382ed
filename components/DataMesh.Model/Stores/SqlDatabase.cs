using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>An Azure SQL database on a server of its own; sign-in by Entra only.</summary>
public sealed record SqlDatabase : Store
{
    /// <summary>A SQL database.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces server and database.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SqlDatabase(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The largest size that the database may grow to, in gigabytes of 1024^3 bytes: 1 to 1024; 32 by default.</summary>
    public int SizeInGigabytes { get; init; } = 32;

    /// <summary>The largest size in bytes.</summary>
    public long SizeInBytes => SizeInGigabytes * 1024L * 1024L * 1024L;

    /// <summary>A table or view of this database.</summary>
    /// <param name="schema">The schema: a plain SQL identifier.</param>
    /// <param name="name">The table or view: a plain SQL identifier.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SqlTable Table(string schema, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, schema, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
