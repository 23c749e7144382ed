namespace DataMesh.Engine.Applying;

/// <summary>How a step ended.</summary>
public enum StepStatus
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>The cloud, or a hook of the program, refused it.</summary>
    Failed,

    /// <summary>It was not begun, because another one failed or the run was cancelled.</summary>
    Skipped,
}
