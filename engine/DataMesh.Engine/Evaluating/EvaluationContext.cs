using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating;

/// <summary>What an evaluation may look at.</summary>
/// <param name="Info">What the program is told.</param>
/// <param name="Snapshot">The last state.</param>
/// <param name="Providers">The providers.</param>
/// <param name="StackOutputs">Answers stack references.</param>
/// <param name="Unknowns">Whether outputs of resources that do not exist yet are unknown.</param>
/// <param name="Logged">Is told of each message at once.</param>
public sealed record EvaluationContext(
    ProgramInfo Info,
    Snapshot Snapshot,
    ProviderSet Providers,
    IStackOutputs StackOutputs,
    bool Unknowns,
    Action<Rpc.EngineService.LogRequest> Logged);
