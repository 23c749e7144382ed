namespace DataMesh.Engine.State;

/// <summary>What a run was for, as the history says it.</summary>
public enum RunKind
{
    /// <summary>An up.</summary>
    Update,

    /// <summary>A refresh.</summary>
    Refresh,

    /// <summary>A destroy.</summary>
    Destroy,
}
