using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// A warehouse: a dedicated SQL pool in an Azure Synapse workspace of its own, whose network lets data out to nobody; sign-in by Entra only. Azure bills the
/// pool for every hour in which it is not paused, whether anybody asks it or not.
/// </summary>
public sealed record Warehouse : Store
{
    /// <summary>The names that a pool cannot have, since its server's own databases have them.</summary>
    public static ImmutableArray<string> ReservedNames { get; } = ["master", "model", "msdb", "tempdb"];

    /// <summary>A warehouse.</summary>
    /// <param name="name">
    /// 2 to 15 characters in lower-case kebab, unique in its domain and none of <see cref="ReservedNames"/>. Renaming it replaces workspace and pool with all
    /// tables.
    /// </param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Warehouse(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>A table or view of the pool.</summary>
    /// <param name="schema">The schema: a plain SQL identifier.</param>
    /// <param name="name">The table or view: a plain SQL identifier.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WarehouseTable Table(string schema, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, schema, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
