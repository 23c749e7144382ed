using DataMesh.Model.Access;

namespace DataMesh.Catalog.Site;

/// <summary>The requests of the register as the pages show them.</summary>
internal static class RequestStates
{
    /// <summary>The requests that are about the environment and name what there is, by consumer, port and id; but for what the register refuses.</summary>
    public static ImmutableArray<RequestEntry> Of(SiteFacts facts)
    {
        var entries = ImmutableArray.CreateBuilder<RequestEntry>();
        foreach (var (request, judged, _, _) in facts.Verdicts.Where(verdict => verdict.Request.Environments.Contains(facts.Names.Environment)))
        {
            if (State(judged) is { } state
                && facts.Mesh.FindProduct(request.Consumer) is { } consumer && facts.Mesh.FindPort(request.Port) is { } port)
                entries.Add(new RequestEntry(request, consumer, port, state));
        }

        return
        [
            .. entries.OrderBy(entry => entry.Request.Consumer, StringComparer.Ordinal).ThenBy(entry => entry.Request.Port, StringComparer.Ordinal)
                .ThenBy(entry => entry.Request.Id, StringComparer.Ordinal),
        ];
    }

    private static FlowState? State(RequestState state) => state switch
    {
        RequestState.InForce => FlowState.InForce,
        RequestState.Approved => FlowState.Upcoming,
        RequestState.Waiting => FlowState.Waiting,
        RequestState.Expired => FlowState.Ended,
        RequestState.Revoked => FlowState.Revoked,
        RequestState.Refused => null,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
