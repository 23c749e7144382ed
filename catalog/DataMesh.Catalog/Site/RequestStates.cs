using DataMesh.Model.Access;

namespace DataMesh.Catalog.Site;

/// <summary>What comes of the requests of the register on the day that counts.</summary>
internal static class RequestStates
{
    /// <summary>The requests that are about the environment and name what there is, by consumer, port and id.</summary>
    public static ImmutableArray<RequestEntry> Of(SiteFacts facts)
    {
        var entries = ImmutableArray.CreateBuilder<RequestEntry>();
        foreach (var request in facts.Requests.Where(request => request.Environments.Contains(facts.Names.Environment)))
        {
            if (facts.Mesh.FindProduct(request.Consumer) is { } consumer && facts.Mesh.FindPort(request.Port) is { } port)
                entries.Add(new RequestEntry(request, consumer, port, State(facts, request)));
        }

        return
        [
            .. entries.OrderBy(entry => entry.Request.Consumer, StringComparer.Ordinal).ThenBy(entry => entry.Request.Port, StringComparer.Ordinal)
                .ThenBy(entry => entry.Request.Id, StringComparer.Ordinal),
        ];
    }

    private static FlowState State(SiteFacts facts, AccessRequest request)
    {
        var alone = AccessRegister.Evaluate(facts.Mesh, [request], facts.AsOf, facts.Names.Environment);
        return !alone.Grants.IsEmpty ? FlowState.InForce
            : request.ValidUntil < facts.AsOf ? FlowState.Ended
            : alone.Diagnostics.Any(finding => finding.Severity == Severity.Information) ? FlowState.Upcoming : FlowState.Waiting;
    }
}
