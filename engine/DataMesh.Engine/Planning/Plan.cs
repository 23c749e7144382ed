namespace DataMesh.Engine.Planning;

/// <summary>What is to be done, in an order in which it can be done. Immutable.</summary>
/// <param name="Steps">The steps, ordered by wave.</param>
/// <param name="StackOutputs">The outputs that the stack will have.</param>
/// <param name="Diagnostics">Why the plan may not be applied, and what else there is to say.</param>
public sealed record Plan(ImmutableArray<Step> Steps, PropertyMap StackOutputs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A plan without steps.</summary>
    public static Plan Empty { get; } = new([], PropertyMap.Empty, []);

    /// <summary>Whether any resource is created, changed or deleted.</summary>
    public bool HasChanges => Steps.Any(step => step.IsChange);

    /// <summary>Whether the state is another one afterwards: more than <see cref="HasChanges"/>, for outputs and options count too.</summary>
    public bool ChangesState => Steps.Any(step => step.ChangesState);

    /// <summary>How often each operation occurs, counted as people count: without default providers and without the halves of replacements.</summary>
    public ImmutableSortedDictionary<StepOp, int> Summary => Steps
        .Where(step => step.IsLogical && !step.IsDefaultProvider && step.Op is not (StepOp.Read or StepOp.ReadDiscard))
        .GroupBy(step => step.Op)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Count());
}
