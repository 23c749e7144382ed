namespace DataMesh.Model;

/// <summary>What an output port is bound to, inside a store. The family is closed, as <see cref="Store"/> is.</summary>
public abstract record StoreObject : PortSource
{
    private protected StoreObject()
    {
    }

    /// <summary>The store that holds it.</summary>
    public abstract Store Store { get; }

    /// <inheritdoc/>
    public sealed override T Accept<T>(IPortSourceVisitor<T> visitor) => Accept((IStoreObjectVisitor<T>)visitor);

    /// <summary>Calls the visitor's method for this kind of object.</summary>
    public abstract T Accept<T>(IStoreObjectVisitor<T> visitor);
}
