using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A PostgreSQL database on a flexible server of its own; sign-in by Entra only.</summary>
public sealed record Postgres : Store
{
    /// <summary>The sizes that a server's disk can be made with, in gigabytes.</summary>
    public static ImmutableArray<int> Sizes { get; } = [32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384];

    /// <summary>A PostgreSQL database.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces server and database.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Postgres(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>
    /// The size of the disk when the server is made, in gigabytes: one of <see cref="Sizes"/>; 32 by default. The disk grows by itself before it is full and
    /// never shrinks, so a change of this number does nothing to a server that is there.
    /// </summary>
    public int SizeInGigabytes { get; init; } = 32;

    /// <summary>A table or view of this database.</summary>
    /// <param name="schema">The schema: a plain identifier in lower case.</param>
    /// <param name="name">The table or view: a plain identifier in lower case.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public PostgresTable Table(string schema, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, schema, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
