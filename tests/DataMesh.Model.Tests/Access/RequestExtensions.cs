using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

/// <summary>Approvals as the command gives them.</summary>
internal static class RequestExtensions
{
    /// <summary>The request with an approval more, sealed as it stands.</summary>
    public static AccessRequest Approved(
        this AccessRequest request, string by, DateOnly? on = null, Classification classification = Classification.Confidential, string? person = null)
    {
        var (domain, port) = Samples.Producer(change: product => product with { Classification = classification });
        var at = new DateTimeOffset(on ?? new DateOnly(2026, 8, 20), new TimeOnly(9, 30), TimeSpan.Zero);
        var approval = ApprovalSeal.Approve(request, new PublishedPort(domain, domain.Products[0], port), by, person, at);
        return request with { Approvals = request.Approvals.Add(approval) };
    }
}
