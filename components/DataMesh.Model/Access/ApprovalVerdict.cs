namespace DataMesh.Model.Access;

/// <summary>An approval, and what it is worth on one day.</summary>
/// <param name="Approval">The approval.</param>
/// <param name="Standing">What it is worth.</param>
public sealed record ApprovalVerdict(Approval Approval, ApprovalStanding Standing)
{
    /// <summary>Whether it is of the request as it stands: its hash is that of the request.</summary>
    public bool Verifies => Standing != ApprovalStanding.Edited;
}
