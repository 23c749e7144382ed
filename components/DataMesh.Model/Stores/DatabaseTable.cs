namespace DataMesh.Model;

/// <summary>
/// A table or view in a schema of a database, to which access can be given. The mesh gives access to it; the domain's own pipeline creates it.
/// </summary>
public abstract record DatabaseTable : StoreObject
{
    private protected DatabaseTable(string schema, string name, SourceLocation location)
    {
        Schema = schema;
        Name = name;
        Location = location;
    }

    /// <summary>The schema: a plain SQL identifier.</summary>
    public string Schema { get; }

    /// <summary>The table or view: a plain SQL identifier.</summary>
    public string Name { get; }

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>Whether schema and name are plain SQL identifiers, as every database takes them unquoted.</summary>
    internal bool IsPlain() => IsIdentifier(Schema) && IsIdentifier(Name);

    /// <summary>Whether a text is a plain SQL identifier: a letter or underscore, then letters, digits and underscores, 128 in all.</summary>
    internal static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 128
        && (char.IsAsciiLetter(text[0]) || text[0] == '_')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
