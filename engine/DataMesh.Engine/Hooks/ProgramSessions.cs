using DataMesh.Engine.State;

namespace DataMesh.Engine.Hooks;

/// <summary>The programs of a run that are kept for their hooks, by stack. At the end of the run all are let go.</summary>
internal sealed class ProgramSessions : IAsyncDisposable
{
    private readonly Dictionary<string, ProgramSession> _sessions = new(StringComparer.Ordinal);

    public void Keep(StackName stack, ProgramSession session) => _sessions.Add(stack.ToString(), session);

    /// <summary>The hooks of the stack's program; none where it has none.</summary>
    public HookTable HooksOf(StackName stack) => _sessions.TryGetValue(stack.ToString(), out var session) ? session.Hooks : HookTable.Empty;

    /// <summary>Lets the stack's program go, with what it had to say at its end added to the result.</summary>
    public async ValueTask<StackResult> EndAsync(StackResult result)
    {
        if (!_sessions.Remove(result.Name.ToString(), out var session))
            return result;
        var (messages, diagnostics) = await session.EndAsync().ConfigureAwait(false);
        return result with
        {
            Desired = result.Desired with { Messages = [.. result.Desired.Messages, .. messages] },
            Diagnostics = [.. result.Diagnostics, .. diagnostics],
        };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
            await session.EndAsync().ConfigureAwait(false);
        _sessions.Clear();
    }
}
