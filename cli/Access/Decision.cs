using DataMesh.Cli.Scaffolding;
using DataMesh.Model.Access;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Access;

/// <summary>What is decided about one request, checked as the register would check it. Nothing is written here.</summary>
internal sealed class Decision
{
    private readonly AccessBook _book;
    private readonly RequestVerdict _before;

    /// <param name="book">The register.</param>
    /// <param name="id">The request.</param>
    /// <param name="environments">The environments that the request has to be for; empty for any.</param>
    /// <exception cref="EngineException">There is no such request (DM0940), or it is not for one of the environments (DM0943).</exception>
    public Decision(AccessBook book, string id, ImmutableArray<EnvironmentName> environments)
    {
        (_book, _before) = (book, book.Find(id));
        if (environments.FirstOrDefault(environment => !Request.Environments.Contains(environment)) is { } other)
            throw new EngineException(AccessCommandDiagnostics.NotForEnvironment(id, other.Value, string.Join(", ", Request.Environments), File));
    }

    private AccessRequest Request => _before.Request;

    private string File => AccessFiles.FileOf(Request.Id);

    /// <summary>The request with an approval more, and its file.</summary>
    /// <exception cref="EngineException">It is over, or the group or person has approved it (DM0944); or its file cannot be edited (DM0946,
    /// DM0947).</exception>
    /// <exception cref="MeshException">The group may not (DM0407, DM0408), or the request itself is refused (DM04xx).</exception>
    public (RequestVerdict After, FileChange Change) Approve(string group, string? person, DateTimeOffset at)
    {
        MeshException.ThrowIfErrors(_before.Diagnostics);
        if (!_before.IsLive || _book.Mesh.FindPort(Request.Port) is not { } port)
        {
            throw new EngineException(
                AccessCommandDiagnostics.NothingToApprove(Request.Id, $"it is {_before.State.Words()}. To have access again, ask again.", File));
        }

        var approval = ApprovalSeal.Approve(Request, port, group, person, at);
        var after = _book.Judge(Request with { Approvals = Request.Approvals.Add(approval) });
        MeshException.ThrowIfErrors(after.Diagnostics);
        if (after.Approvals[^1].Standing == ApprovalStanding.Repeated)
        {
            throw new EngineException(AccessCommandDiagnostics.NothingToApprove(
                Request.Id, $"'{group}', or {person ?? "the person"} for another group, has approved it already, and nobody counts twice.", File));
        }

        return (after, RegisterFile.Approve(_book.Root, Request, approval));
    }

    /// <summary>The request with how it ended, and its file.</summary>
    /// <exception cref="EngineException">It was revoked already (DM0945), or its file cannot be edited (DM0946, DM0947).</exception>
    /// <exception cref="MeshException">The group has no say in it (DM0443).</exception>
    public (RequestVerdict After, FileChange Change) Revoke(string group, string? person, string reason)
    {
        if (Request.Revoked is { } earlier)
            throw new EngineException(AccessCommandDiagnostics.RevokedAlready(Request.Id, earlier.By, RequestText.Day(earlier.On), File));
        var revoked = new Revocation { By = group, Person = person, On = _book.AsOf, Reason = ApprovalSeal.Words(reason) };
        var after = _book.Judge(Request with { Revoked = revoked });
        MeshException.ThrowIfErrors(after.Diagnostics);
        return (after, RegisterFile.Revoke(_book.Root, Request, revoked));
    }
}
