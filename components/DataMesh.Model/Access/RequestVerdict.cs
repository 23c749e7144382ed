namespace DataMesh.Model.Access;

/// <summary>What comes of one request on one day.</summary>
/// <param name="Request">The request.</param>
/// <param name="State">How far it is; only one in force becomes a grant.</param>
/// <param name="Approvals">Its approvals in the order of the file; empty where the request is over or its port is not known.</param>
/// <param name="Diagnostics">What there is to say about it; with an error in it, the state is <see cref="RequestState.Refused"/>.</param>
public sealed record RequestVerdict(
    AccessRequest Request, RequestState State, ImmutableArray<ApprovalVerdict> Approvals, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether an approval that would have counted no longer does.</summary>
    public bool HasLostApproval => Approvals.Any(approval => approval.Standing is ApprovalStanding.Edited or ApprovalStanding.Outgrown);

    /// <summary>Whether it may still become, or be, a grant.</summary>
    public bool IsLive => State is RequestState.Waiting or RequestState.Approved or RequestState.InForce;
}
