using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.PolicyKit;

namespace DataMesh.Engine;

/// <summary>What a run works with.</summary>
/// <param name="Program">The program that says what is wanted.</param>
/// <param name="Backend">Where the states are kept.</param>
/// <param name="Cloud">What is deployed to.</param>
public sealed record EngineSetup(IProgram Program, DiyBackend Backend, ICloud Cloud)
{
    /// <summary>The policies that judge every plan.</summary>
    public ImmutableArray<PolicyPack> Policies { get; init; } = [];

    /// <summary>The clock: for the times in states and for durations.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
