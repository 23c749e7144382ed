using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Hooks;

/// <summary>Which hooks a step has: those that its resource is bound to as it will be, or, where it is deleted, as it was.</summary>
/// <param name="Hooks">The hooks of the resource.</param>
/// <param name="Before">The moment before the step.</param>
/// <param name="After">The moment after it.</param>
/// <param name="Operation">What error hooks call the step.</param>
internal readonly record struct StepMoments(HookBinding Hooks, HookMoment Before, HookMoment After, string Operation)
{
    /// <summary>The hooks of the step; none for a step that changes no resource.</summary>
    public static StepMoments Of(Step step) => step switch
    {
        { Op: StepOp.Create or StepOp.CreateReplacement, New: { } goal } => new StepMoments(goal.Hooks, HookMoment.BeforeCreate, HookMoment.AfterCreate, "create"),
        { Op: StepOp.Update, New: { } goal } => new StepMoments(goal.Hooks, HookMoment.BeforeUpdate, HookMoment.AfterUpdate, "update"),
        { Op: StepOp.Delete or StepOp.DeleteReplaced, Old: { } old } => new StepMoments(old.Hooks, HookMoment.BeforeDelete, HookMoment.AfterDelete, "delete"),
        _ => new StepMoments(HookBinding.None, HookMoment.BeforeUpdate, HookMoment.AfterUpdate, ""),
    };

    /// <summary>What a hook is told before the step, or where it failed.</summary>
    public HookRequest RequestBefore(Step step) => new()
    {
        Urn = step.Urn,
        Id = step.Old is { } old && Before != HookMoment.BeforeCreate ? old.Id : "",
        Name = step.Name,
        Type = step.Type,
        NewInputs = Before == HookMoment.BeforeDelete ? null : step.New?.Inputs,
        OldInputs = Before == HookMoment.BeforeCreate ? null : step.Old?.Inputs,
        OldOutputs = Before == HookMoment.BeforeCreate ? null : step.Old?.Outputs,
    };

    /// <summary>What a hook is told after the step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="resource">The resource after it; null where it is gone.</param>
    public HookRequest RequestAfter(Step step, StateResource? resource)
    {
        var request = RequestBefore(step);
        return After == HookMoment.AfterDelete || resource is null ? request : request with { Id = resource.Id, NewOutputs = resource.Outputs };
    }
}
