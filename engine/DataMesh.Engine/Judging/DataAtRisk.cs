using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;

namespace DataMesh.Engine.Judging;

/// <summary>A resource that a plan deletes or replaces, though it holds data or is protected.</summary>
/// <param name="Step">The step: <see cref="StepOp.Delete"/> or <see cref="StepOp.Replace"/>.</param>
/// <param name="Data">What it holds; null where it is only protected.</param>
/// <param name="Store">The name of what people take for one store: the component directly above the resource, or the resource itself.</param>
/// <param name="IsAllowed">Whether the run may do it: somebody named the store, or nothing but a destroy was asked of what is not protected.</param>
public sealed record DataAtRisk(Step Step, HeldData? Data, string Store, bool IsAllowed)
{
    /// <summary>Whether the program protects it (Pulumi's protect).</summary>
    public bool IsProtected => Step.Old is { Protect: true };
}
