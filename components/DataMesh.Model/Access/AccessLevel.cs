namespace DataMesh.Model.Access;

/// <summary>What a product's identity may do with an object of a store.</summary>
public enum AccessLevel
{
    /// <summary>Read and list: what a grant gives.</summary>
    Read,

    /// <summary>Read, write and delete: what a product's own identity has on the objects behind its own ports.</summary>
    Write,
}
