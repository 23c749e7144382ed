namespace DataMesh.Model;

/// <summary>What an output port is bound to: an object of a store, or an API that the domain runs. The family is closed, as <see cref="Store"/> is.</summary>
public abstract record PortSource
{
    private protected PortSource()
    {
    }

    /// <summary>Calls the visitor's method for this kind of source.</summary>
    public abstract T Accept<T>(IPortSourceVisitor<T> visitor);
}
