using DataMesh.Rpc;

namespace DataMesh.Engine;

/// <summary>The stacks of a run and how to do it.</summary>
/// <param name="Stacks">The stacks in the order in which they are evaluated and applied; destroyed in reverse.</param>
public sealed record RunRequest(ImmutableArray<ProgramInfo> Stacks)
{
    /// <summary>How.</summary>
    public RunOptions Options { get; init; } = new();

    /// <summary>Who is told what happens.</summary>
    public IRunObserver Observer { get; init => field = new SerialObserver(value); } = SilentObserver.Instance;

    /// <summary>
    /// Asked, once the plans are judged and only where they change something, whether to go on; null means yes. What was asked about is what is then
    /// applied, under the same lock.
    /// </summary>
    public Func<RunResult, ValueTask<bool>>? Consent { get; init; }
}
