namespace DataMesh.Engine.Planning;

/// <summary>How a property changes.</summary>
public enum DiffKind
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>It goes.</summary>
    Delete,

    /// <summary>Its value changes.</summary>
    Update,
}
