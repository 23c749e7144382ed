using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Access;

/// <summary>Makes a request of what a person wants to ask for, and checks it as the register would.</summary>
/// <param name="book">The register.</param>
internal sealed class RequestDraft(AccessBook book)
{
    private const string Verb = "request";

    /// <summary>The verdict on the new request, which is waiting.</summary>
    /// <exception cref="EngineException">Something is not said (DM0941), the request to renew is not there (DM0940), or the product has asked already
    /// (DM0942).</exception>
    /// <exception cref="MeshException">The register would refuse the request (DM04xx); carries every finding.</exception>
    public RequestVerdict Create(RequestInput input)
    {
        var (consumer, port) = (input.Consumer, input.Port);
        var renewed = input.Renews is { } id ? book.Find(id).Request : LatestExpired(consumer, port);
        var request = Describe(input, renewed);
        if (book.Mesh.FindProduct(request.Consumer) is { } product && book.Mesh.FindPort(request.Port) is { } published)
        {
            request = request with
            {
                Id = RequestIds.Next(product.Address, published.Address, book.Requests),
                RequestedBy = input.RequestedBy ?? product.Product.Owner.Name,
            };
        }

        var verdict = book.Judge(request);
        MeshException.ThrowIfErrors(verdict.Diagnostics);
        if (LiveTwin(request) is { } twin)
        {
            throw new EngineException(AccessCommandDiagnostics.AskedAlready(
                twin.Request.Id, twin.State.Words(), request.Consumer, request.Port, AccessFiles.FileOf(twin.Request.Id)));
        }

        return verdict;
    }

    private AccessRequest Describe(RequestInput input, AccessRequest? renewed)
    {
        var from = input.From ?? (renewed is not null && renewed.ValidUntil >= book.AsOf ? renewed.ValidUntil.AddDays(1) : book.AsOf);
        return new AccessRequest
        {
            // Shown only where the addresses are wrong: the id follows from them.
            Id = "new",
            Consumer = input.Consumer ?? renewed?.Consumer ?? throw Missing("--consumer"),
            Port = input.Port ?? renewed?.Port ?? throw Missing("--port"),
            Purpose = ApprovalSeal.Words(input.Purpose ?? renewed?.Purpose ?? throw Missing("--purpose")),
            RequestedBy = input.RequestedBy ?? "unknown",
            RequestedByPerson = input.Person,
            RequestedOn = book.AsOf,
            ValidFrom = from,
            ValidUntil = Until(input, from),
            Ticket = ApprovalSeal.Words(input.Ticket ?? throw Missing("--ticket")),
            Environments = input.Environments ?? renewed?.Environments ?? EnvironmentName.All,
            Renews = renewed?.Id,
        };
    }

    private static DateOnly Until(RequestInput input, DateOnly from) => (input.Until, input.Days) switch
    {
        ({ } until, null) => until,
        (null, > 0 and <= 36500 and var days) => from.AddDays(days - 1),
        (null, { } days) => throw new EngineException(AccessCommandDiagnostics.BadOption(
            "--days", FormattableString.Invariant($"'{days}' cannot be used: access is for at least a day, and not for ever."), Verb)),
        (null, null) => throw new EngineException(
            AccessCommandDiagnostics.BadOption("--until", "or --days is missing: access ends some day. Say when the data is no longer needed.", Verb)),
        _ => throw new EngineException(
            AccessCommandDiagnostics.BadOption("--until", "and --days are both given: either says when access ends. Leave one out.", Verb)),
    };

    private static EngineException Missing(string option) =>
        new(AccessCommandDiagnostics.BadOption(option, "is missing: a request says it, unless it renews another.", Verb));

    // What has run out and is asked for again is continued, whether or not the person thought of it.
    private AccessRequest? LatestExpired(string? consumer, string? port) =>
        book.Verdicts.Where(verdict => verdict.State == RequestState.Expired && (verdict.Request.Consumer, verdict.Request.Port) == (consumer, port))
            .Select(verdict => verdict.Request).MaxBy(request => request.ValidUntil);

    private RequestVerdict? LiveTwin(AccessRequest request) => book.Verdicts.FirstOrDefault(verdict =>
        verdict.IsLive
        && verdict.Request.Id != request.Renews
        && (verdict.Request.Consumer, verdict.Request.Port) == (request.Consumer, request.Port)
        && verdict.Request.Environments.Any(request.Environments.Contains));
}
