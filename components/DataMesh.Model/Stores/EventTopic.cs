namespace DataMesh.Model;

/// <summary>A topic of an event stream, to which access can be given.</summary>
public sealed record EventTopic : StoreObject
{
    internal EventTopic(EventStream stream, string name, SourceLocation location)
    {
        Stream = stream;
        Location = location;
        CheckedName = EventHubName.Check(name, location);
    }

    /// <summary>The stream.</summary>
    public EventStream Stream { get; }

    /// <summary>The topic's name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a topic of a <see cref="Mesh"/>.</exception>
    public EventHubName Name => CheckedName.Value;

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Stream;

    internal Checked<EventHubName> CheckedName { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
