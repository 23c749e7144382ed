using DataMesh.Engine.Applying;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Judging;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.PolicyKit;
using DataMesh.Rpc;

namespace DataMesh.Engine;

/// <summary>What a run made of one stack.</summary>
public sealed record StackResult
{
    /// <summary>The stack.</summary>
    public required StackName Name { get; init; }

    /// <summary>What its program was told.</summary>
    public required ProgramInfo Info { get; init; }

    /// <summary>The state before the run; where an interrupted run left loose ends, or a refresh was asked for, as it is in truth.</summary>
    public Snapshot Before { get; init; } = Snapshot.Empty;

    /// <summary>What the program wants; empty for destroy and refresh.</summary>
    public DesiredState Desired { get; init; } = DesiredState.Empty;

    /// <summary>What is (or was) to be done.</summary>
    public Plan Plan { get; init; } = Plan.Empty;

    /// <summary>What became of each step; empty for a preview.</summary>
    public ImmutableArray<StepResult> Steps { get; init; } = [];

    /// <summary>The state after the run; null for a preview.</summary>
    public Snapshot? After { get; init; }

    /// <summary>Findings about this stack, errors first come first served: in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the policies have against the stack, worst first; those that stop the run are among the <see cref="Diagnostics"/> too.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What the plan would delete or replace though it holds data or is protected: store by store, as the state lists them.</summary>
    public ImmutableArray<DataAtRisk> DataAtRisk { get; init; } = [];

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The outputs of the stack before the run.</summary>
    public PropertyMap OldOutputs => Before.StackOutputs;

    /// <summary>The outputs of the stack after the run; for a preview those that it would have.</summary>
    public PropertyMap Outputs => After?.StackOutputs ?? Plan.StackOutputs;

    /// <summary>Whether the saved state is another one than it should be: the plan changes it, or the cloud said something that it did not know.</summary>
    public bool MustSave { get; init; }

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
