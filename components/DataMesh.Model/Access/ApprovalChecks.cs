namespace DataMesh.Model.Access;

/// <summary>The rules of the approvals of one request: who may give them, what they are worth, how many it takes.</summary>
internal sealed class ApprovalChecks
{
    private readonly AccessRequest _request;
    private readonly PublishedPort _port;
    private readonly DateOnly _asOf;
    private readonly ImmutableArray<GroupReference> _approvers;
    private readonly ImmutableArray<Diagnostic>.Builder _refusals = ImmutableArray.CreateBuilder<Diagnostic>();

    public ApprovalChecks(AccessRequest request, PublishedPort port, DateOnly asOf)
    {
        (_request, _port, _asOf) = (request, port, asOf);
        _approvers = AccessGroups.ApproversOf(port);
        var groups = new HashSet<Guid>();
        var people = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Verdicts = [.. request.Approvals.Select(approval => new ApprovalVerdict(approval, Standing(approval, groups, people)))];
    }

    /// <summary>What each approval is worth, in the order of the file.</summary>
    public ImmutableArray<ApprovalVerdict> Verdicts { get; }

    /// <summary>The errors: approvals that nobody could have given.</summary>
    public ImmutableArray<Diagnostic> Refusals => _refusals.ToImmutable();

    private ImmutableArray<string> Names => [.. _approvers.Select(group => group.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Why there are not enough approvals; null where there are. An approval that was lost says more than that one is missing.</summary>
    public Diagnostic? Lacking()
    {
        var count = Verdicts.Count(verdict => verdict.Standing == ApprovalStanding.Counts);
        if (count >= AccessDurations.Approvers(_port.Product.Classification))
            return null;
        var lost = Verdicts.FirstOrDefault(verdict =>
            verdict.Standing is ApprovalStanding.Edited or ApprovalStanding.Outgrown && !Verdicts.Any(other => IsCounted(other, verdict.Approval.By)));
        return lost switch
        {
            { Standing: ApprovalStanding.Edited } => ApprovalDiagnostics.EditedSince(_request, lost.Approval),
            { } => ApprovalDiagnostics.Outgrown(_request, lost.Approval, _port.Product),
            null when count == 0 => ApprovalDiagnostics.NotApproved(_request, Names, _asOf),
            null => ApprovalDiagnostics.NeedsSecondApprover(_request, Names, _asOf),
        };
    }

    private static bool IsCounted(ApprovalVerdict verdict, string group) => verdict.Standing == ApprovalStanding.Counts && verdict.Approval.By == group;

    private ApprovalStanding Standing(Approval approval, HashSet<Guid> groups, HashSet<string> people)
    {
        var before = _refusals.Count;
        var group = _approvers.FirstOrDefault(approver => approver.Name == approval.By);
        if (approval.By == _request.RequestedBy || (group is not null && group.ObjectId == Requester()?.ObjectId))
            _refusals.Add(ApprovalDiagnostics.ByRequester(_request, approval));
        else if (group is null)
            _refusals.Add(ApprovalDiagnostics.ByStranger(_request, approval, Names));
        if (approval.Person is { } who && string.Equals(who, _request.RequestedByPerson, StringComparison.OrdinalIgnoreCase))
            _refusals.Add(ApprovalDiagnostics.ByRequestersPerson(_request, approval));
        if (approval.On < _request.RequestedOn)
            _refusals.Add(ApprovalDiagnostics.BeforeRequest(_request, approval));
        if (_refusals.Count > before || group is null)
            return ApprovalStanding.Refused;
        if (!ApprovalSeal.Verifies(_request, approval))
            return ApprovalStanding.Edited;
        if (HasOutgrown(approval))
            return ApprovalStanding.Outgrown;

        // An approval counts from its day on, so that the register gives the same grants for a day whenever it is asked.
        if (approval.On > _asOf)
            return ApprovalStanding.Later;
        return groups.Add(group.ObjectId) & (approval.Person is null || people.Add(approval.Person)) ? ApprovalStanding.Counts : ApprovalStanding.Repeated;
    }

    private GroupReference? Requester() => _approvers.FirstOrDefault(group => group.Name == _request.RequestedBy);

    // An approval covers data as delicate as the approver was told, and anything less.
    private bool HasOutgrown(Approval approval) =>
        _port.Product.Classification > approval.Classification || (_port.Product.PersonalData && !approval.PersonalData);
}
