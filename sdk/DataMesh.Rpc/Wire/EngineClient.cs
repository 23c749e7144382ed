using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Transport;

namespace DataMesh.Rpc.Wire;

/// <summary>An engine in another process, as a program calls it.</summary>
/// <param name="channel">The way to the engine.</param>
public sealed class EngineClient(RpcChannel channel) : IEngine
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Sends the message after those before it, so that they arrive in the order in which they were logged.</summary>
    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var sending = SendAsync(_last, request, cancellationToken);
            _last = sending;
            return new ValueTask(sending);
        }
    }

    /// <inheritdoc/>
    public async ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken)
    {
        var request = new Protos.RequirePulumiVersionRequest { PulumiVersionRange = range };
        await channel.CallAsync(Methods.RequirePulumiVersion, Messages.Encode(request), cancellationToken).ConfigureAwait(false);
    }

    private async Task SendAsync(Task before, LogRequest request, CancellationToken cancellationToken)
    {
        // Whether that one arrived is for its own caller to know.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await channel.CallAsync(Methods.Log, Messages.Encode(CallMessages.Write(request)), cancellationToken).ConfigureAwait(false);
    }
}
