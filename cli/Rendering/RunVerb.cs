namespace DataMesh.Cli.Rendering;

/// <summary>What a run does.</summary>
internal enum RunVerb
{
    /// <summary>Shows what an update would do.</summary>
    Preview,

    /// <summary>Makes the stacks as their program wants them.</summary>
    Update,

    /// <summary>Removes the stacks.</summary>
    Destroy,

    /// <summary>Takes over what the cloud says.</summary>
    Refresh,
}
