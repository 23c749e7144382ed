using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DataMesh.Rpc.Transport;

/// <summary>
/// Serves unary gRPC methods over HTTP/2 without encryption, on this machine's loopback address only. Whatever arrives is answered or dropped; nothing that a
/// client sends ends the server.
/// </summary>
public sealed class RpcServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Kestrel adds it to the time that is now: without end, the sum would overflow, and an idle connection be closed at once.
    private static readonly TimeSpan Idle = TimeSpan.FromDays(7);

    private readonly KestrelServer _kestrel;

    private RpcServer(KestrelServer kestrel, string address)
    {
        _kestrel = kestrel;
        Address = address;
    }

    /// <summary>Where the server listens, as <c>127.0.0.1:port</c>; the port is one that was free.</summary>
    public string Address { get; }

    /// <summary>Starts a server with these methods.</summary>
    public static async Task<RpcServer> StartAsync(IEnumerable<RpcMethod> methods, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;

        // A program may compute for long between two calls, and has as many under way as it registers resources at once.
        options.Limits.KeepAliveTimeout = Idle;
        options.Limits.Http2.MaxStreamsPerConnection = int.MaxValue;
        options.Limits.Http2.InitialConnectionWindowSize = RpcLimits.WindowBytes;
        options.Limits.Http2.InitialStreamWindowSize = RpcLimits.WindowBytes;
        options.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2);

        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var kestrel = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        try
        {
            await kestrel.StartAsync(new RpcApplication(methods), cancellationToken).ConfigureAwait(false);
            var addresses = kestrel.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            return new RpcServer(kestrel, new Uri(addresses.First()).Authority);
        }
        catch
        {
            kestrel.Dispose();
            throw;
        }
    }

    /// <summary>Stops listening; calls that are under way get a moment to end, then they end as <see cref="RpcStatus.Unavailable"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var patience = new CancellationTokenSource(Patience))
            await _kestrel.StopAsync(patience.Token).ConfigureAwait(false);
        _kestrel.Dispose();
    }
}
