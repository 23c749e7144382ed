namespace DataMesh.Engine.Planning;

/// <summary>What a step does.</summary>
public enum StepOp
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>Creates a resource.</summary>
    Create,

    /// <summary>Changes a resource in place.</summary>
    Update,

    /// <summary>Deletes a resource.</summary>
    Delete,

    /// <summary>Says that a resource is replaced; the work is in the two steps around it.</summary>
    Replace,

    /// <summary>Creates the new half of a replacement.</summary>
    CreateReplacement,

    /// <summary>Deletes the old half of a replacement.</summary>
    DeleteReplaced,

    /// <summary>Reads a resource that is not managed.</summary>
    Read,

    /// <summary>Forgets a resource that was only read.</summary>
    ReadDiscard,

    /// <summary>Takes over what the cloud says about a resource.</summary>
    Refresh,
}
