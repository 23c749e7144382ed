namespace DataMesh.Model;

/// <summary>What is done for each kind of source of a port: for each kind of store object, and for an API.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public interface IPortSourceVisitor<out T> : IStoreObjectVisitor<T>
{
    /// <summary>For an API that the domain runs.</summary>
    T Visit(ApiWorkload api);
}
