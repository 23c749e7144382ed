using DataMesh.Rpc.Analysis;
using DataMesh.Rpc.Transport;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>A policy pack in another process, as an engine calls it.</summary>
/// <param name="channel">The way to the pack.</param>
public sealed class AnalyzerClient(RpcChannel channel)
{
    /// <summary>The pack and its policies.</summary>
    public async Task<AnalyzerInfo> GetInfoAsync(CancellationToken cancellationToken) =>
        AnalyzerMessages.Read(await CallAsync<Proto.AnalyzerInfo>(Methods.GetAnalyzerInfo, new Empty(), cancellationToken).ConfigureAwait(false));

    /// <summary>The version of the process.</summary>
    public async Task<string> GetVersionAsync(CancellationToken cancellationToken) =>
        (await CallAsync<Proto.AnalyzerPluginInfo>(Methods.GetAnalyzerPluginInfo, new Empty(), cancellationToken).ConfigureAwait(false)).Version;

    /// <summary>Tells which stack is going to be analyzed.</summary>
    public async Task ConfigureStackAsync(string project, string stack, bool dryRun, CancellationToken cancellationToken) =>
        await CallAsync<Proto.AnalyzerStackConfigureResponse>(
            Methods.ConfigureAnalyzerStack, new Proto.AnalyzerStackConfigureRequest { Project = project, Stack = stack, DryRun = dryRun }, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Sets what violations do, by the policies' names.</summary>
    public async Task ConfigureAsync(ImmutableDictionary<string, AnalyzerEnforcement> levels, CancellationToken cancellationToken)
    {
        var request = new Proto.ConfigureAnalyzerRequest();
        foreach (var (policy, level) in levels)
            request.PolicyConfig.Add(policy, new Proto.PolicyConfig { EnforcementLevel = (int)level });
        await CallAsync<Empty>(Methods.ConfigureAnalyzer, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has a resource judged by itself.</summary>
    public async Task<ImmutableArray<AnalyzerFinding>> AnalyzeAsync(AnalyzedResource resource, CancellationToken cancellationToken) => AnalyzerMessages.Read(
        await CallAsync<Proto.AnalyzeResponse>(Methods.Analyze, AnalyzerMessages.Write(resource), cancellationToken).ConfigureAwait(false));

    /// <summary>Has all resources of a stack judged together.</summary>
    public async Task<ImmutableArray<AnalyzerFinding>> AnalyzeStackAsync(IEnumerable<AnalyzedResource> resources, CancellationToken cancellationToken)
    {
        var request = new Proto.AnalyzeStackRequest();
        request.Resources.AddRange(resources.Select(AnalyzerMessages.WriteOfStack));
        return AnalyzerMessages.Read(await CallAsync<Proto.AnalyzeResponse>(Methods.AnalyzeStack, request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gives up: the pack ends.</summary>
    public async Task CancelAsync(CancellationToken cancellationToken) =>
        await CallAsync<Empty>(Methods.CancelAnalyzer, new Empty(), cancellationToken).ConfigureAwait(false);

    private async Task<T> CallAsync<T>(string method, Google.Protobuf.IMessage request, CancellationToken cancellationToken)
        where T : Google.Protobuf.IMessage, new() =>
        Messages.Answer<T>(await channel.CallAsync(method, Messages.Encode(request), cancellationToken).ConfigureAwait(false));
}
