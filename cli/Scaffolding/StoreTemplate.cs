namespace DataMesh.Cli.Scaffolding;

/// <summary>How a kind of store is asked for on the command line, and how it is written in C#.</summary>
/// <param name="Word">The word for it, which is also the store's name where none is given: 2 to 15 characters in lower-case kebab.</param>
/// <param name="Type">Its type in the model.</param>
/// <param name="Summary">What is in such a store, as a sentence.</param>
/// <param name="Initializer">What it needs beyond its name; empty where nothing.</param>
internal sealed record StoreTemplate(string Word, string Type, string Summary, string Initializer = "")
{
    /// <summary>What such a store needs that a new domain does not have yet, with its article; null where it needs nothing and can be asked for.</summary>
    public string? Needs { get; init; }
}
