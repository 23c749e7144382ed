using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// An event stream: an Event Hubs namespace of its own with its topics (event hubs) and one group for the schemas of their events; sign-in by Entra only.
/// </summary>
public sealed record EventStream : Store
{
    /// <summary>An event stream.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the namespace with its events.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EventStream(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The topics; none by default. Azure takes ten a stream where the tier is Standard.</summary>
    public ImmutableArray<EventTopicDefinition> Topics { get; init; } = [];

    /// <summary>A topic of this stream.</summary>
    /// <param name="name">The name of one of <see cref="Topics"/>.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EventTopic Topic(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
