namespace DataMesh.Engine.State;

/// <summary>What was under way when a run was interrupted.</summary>
public enum OperationKind
{
    /// <summary>A resource was being created.</summary>
    Creating,

    /// <summary>A resource was being updated.</summary>
    Updating,

    /// <summary>A resource was being deleted.</summary>
    Deleting,

    /// <summary>A resource was being read.</summary>
    Reading,

    /// <summary>A resource was being imported.</summary>
    Importing,
}
