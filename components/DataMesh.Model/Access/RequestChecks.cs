using DataMesh.Model.Contracts;

namespace DataMesh.Model.Access;

/// <summary>The rules of one access request: of its references, texts and days and of the port's life here, of its approvals and its end in
/// <see cref="ApprovalChecks"/> and
/// <see cref="EndChecks"/>.</summary>
internal sealed class RequestChecks(Mesh mesh, ImmutableDictionary<string, AccessRequest> register, AccessRequest request, DateOnly asOf, string? platform)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly PublishedPort? _port = mesh.FindPort(request.Port);
    private readonly PublishedProduct? _consumer = mesh.FindProduct(request.Consumer);

    public RequestVerdict Run()
    {
        var ends = new EndChecks(register, request, asOf);
        Texts();
        Days();
        _findings.AddRange(ends.Revocation(_port, _consumer, platform));

        // What is over is history: neither port nor consumer need be there any more, and nobody has to approve it.
        if (ends.State is { } over)
            return Verdict(over, [], ends.Finding());

        References();
        _findings.AddRange(ends.Renewal());
        if (_port is null)
            return Verdict(RequestState.Refused, [], null);
        Lifecycle(_port.Lifecycle);
        var approvals = new ApprovalChecks(request, _port, asOf);
        _findings.AddRange(approvals.Refusals);
        if (approvals.Lacking() is { } lacking)
            return Verdict(RequestState.Waiting, approvals.Verdicts, lacking);
        return request.ValidFrom > asOf
            ? Verdict(RequestState.Approved, approvals.Verdicts, EndingDiagnostics.NotYetInForce(request, asOf))
            : Verdict(RequestState.InForce, approvals.Verdicts, null);
    }

    private RequestVerdict Verdict(RequestState state, ImmutableArray<ApprovalVerdict> approvals, Diagnostic? finding)
    {
        var refused = _findings.Any(found => found.Severity == Severity.Error);
        if (finding is not null && !refused)
            _findings.Add(finding);
        return new RequestVerdict(request, refused ? RequestState.Refused : state, approvals, _findings.ToImmutable());
    }

    private void References()
    {
        if (_port is null)
            _findings.Add(AccessDiagnostics.UnknownPort(request, mesh));
        if (_consumer is null)
            _findings.Add(AccessDiagnostics.UnknownConsumer(request, mesh));
        if (_port is not null && _consumer is not null && !_consumer.Product.Inputs.Any(input => ReferenceEquals(input.Port, _port.Port)))
            _findings.Add(AccessDiagnostics.InputNotDeclared(request));
    }

    private void Lifecycle(ProductLifecycle lifecycle)
    {
        if (lifecycle.Stage == LifecycleStage.Draft)
            _findings.Add(ContractDiagnostics.RequestForDraft(request));
        else if (lifecycle.Stage == LifecycleStage.Retired)
            _findings.Add(ContractDiagnostics.RequestForRetired(request, lifecycle));
        else if (request.ValidUntil > lifecycle.LastDay)
            _findings.Add(ContractDiagnostics.OutlastsPort(request, lifecycle));
        else if (lifecycle.Stage == LifecycleStage.Deprecated)
            _findings.Add(ContractDiagnostics.PortIsDeprecated(request, lifecycle));
    }

    private void Texts()
    {
        if (string.IsNullOrWhiteSpace(request.Purpose))
            _findings.Add(AccessDiagnostics.MissingText(request, "purpose", "the approver decides by what the data is used for"));
        if (string.IsNullOrWhiteSpace(request.RequestedBy))
            _findings.Add(AccessDiagnostics.MissingText(request, "requestedBy", "nobody may approve his own request"));
        if (string.IsNullOrWhiteSpace(request.Ticket))
            _findings.Add(AccessDiagnostics.MissingText(request, "ticket", "an auditor wants to read what was discussed"));
    }

    private void Days()
    {
        if (request.ValidUntil < request.ValidFrom)
        {
            _findings.Add(AccessDiagnostics.EndsBeforeItStarts(request));
            return;
        }

        // Of data that is not known, only what no data allows is too long.
        var classification = _port?.Product.Classification ?? Classification.Public;
        if (request.Days > AccessDurations.LongestDays(classification))
            _findings.Add(AccessDiagnostics.TooLong(request, classification));
    }
}
