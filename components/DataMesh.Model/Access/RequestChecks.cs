using DataMesh.Model.Contracts;

namespace DataMesh.Model.Access;

/// <summary>The rules of one access request, one method each.</summary>
internal sealed class RequestChecks(Mesh mesh, AccessRequest request, DateOnly asOf)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Run()
    {
        var port = mesh.FindPort(request.Port);
        var consumer = mesh.FindProduct(request.Consumer);
        if (port is null)
            _findings.Add(AccessDiagnostics.UnknownPort(request, mesh));
        if (consumer is null)
            _findings.Add(AccessDiagnostics.UnknownConsumer(request, mesh));
        if (port is not null && consumer is not null && !consumer.Product.Inputs.Any(input => ReferenceEquals(input.Port, port.Port)))
            _findings.Add(AccessDiagnostics.InputNotDeclared(request));
        Texts();
        Days(port?.Product.Classification);
        if (port is not null)
        {
            Lifecycle(port.Lifecycle);
            Approvals(port);
        }

        if (_findings.All(finding => finding.Severity == Severity.Information))
            InForce();
        return _findings.ToImmutable();
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

    private void Days(Classification? classification)
    {
        if (request.ValidUntil < request.ValidFrom)
        {
            _findings.Add(AccessDiagnostics.EndsBeforeItStarts(request));
            return;
        }

        var longest = classification == Classification.Restricted ? AccessRegister.LongestDaysForRestricted : AccessRegister.LongestDays;
        var days = request.ValidUntil.DayNumber - request.ValidFrom.DayNumber + 1;
        if (days > longest)
            _findings.Add(AccessDiagnostics.TooLong(request, days, longest, classification == Classification.Restricted));
    }

    // What has ended already, ended before the port: there is nothing to promise.
    private void Lifecycle(ProductLifecycle lifecycle)
    {
        if (request.ValidUntil < asOf)
            return;
        if (lifecycle.Stage == LifecycleStage.Draft)
            _findings.Add(ContractDiagnostics.RequestForDraft(request));
        else if (lifecycle.Stage == LifecycleStage.Retired)
            _findings.Add(ContractDiagnostics.RequestForRetired(request, lifecycle));
        else if (request.ValidUntil > lifecycle.LastDay)
            _findings.Add(ContractDiagnostics.OutlastsPort(request, lifecycle));
        else if (lifecycle.Stage == LifecycleStage.Deprecated)
            _findings.Add(ContractDiagnostics.PortIsDeprecated(request, lifecycle));
    }

    private void Approvals(PublishedPort port)
    {
        ImmutableArray<string> approvers =
            [.. new[] { port.Product.Owner.Name, port.Domain.Owner.Name, port.Domain.Steward.Name }.Distinct(StringComparer.Ordinal)];
        foreach (var approval in request.Approvals)
        {
            if (approval.By == request.RequestedBy)
                _findings.Add(AccessDiagnostics.ApprovedByRequester(request, approval));
            else if (!approvers.Contains(approval.By, StringComparer.Ordinal))
                _findings.Add(AccessDiagnostics.ApprovedByStranger(request, approval, approvers));
            if (approval.On < request.RequestedOn)
                _findings.Add(AccessDiagnostics.ApprovedBeforeRequest(request, approval));
        }

        // An approval counts from its day on, so that the register gives the same grants for a day whenever it is asked.
        var count = request.Approvals.Where(approval => approval.On <= asOf).Select(approval => approval.By).Distinct(StringComparer.Ordinal).Count();
        if (count == 0)
            _findings.Add(AccessDiagnostics.NotApproved(request, approvers, asOf));
        else if (count < 2 && port.Product.Classification == Classification.Restricted)
            _findings.Add(AccessDiagnostics.NeedsSecondApprover(request, approvers, asOf));
    }

    private void InForce()
    {
        if (request.ValidUntil < asOf)
            _findings.Add(AccessDiagnostics.Expired(request, asOf));
        else if (request.ValidFrom > asOf)
            _findings.Add(AccessDiagnostics.NotYetInForce(request, asOf));
    }
}
