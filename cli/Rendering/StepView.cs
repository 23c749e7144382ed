namespace DataMesh.Cli.Rendering;

/// <summary>A step as people think of it: a replacement is one step, default providers are none.</summary>
/// <param name="Step">The step of the plan.</param>
/// <param name="Status">What became of it; null in a preview, and where the run did not come to it.</param>
internal readonly record struct StepView(Step Step, StepStatus? Status)
{
    /// <summary>The operation; the rest of a replacement that an earlier run began is a deletion.</summary>
    public StepOp Op => Step.Op == StepOp.DeleteReplaced ? StepOp.Delete : Step.Op;

    /// <summary>The URN of the parent; empty for the stack.</summary>
    public string Parent => (Step.New ?? Step.Old)?.Parent ?? "";
}
