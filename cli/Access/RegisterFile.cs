using DataMesh.Cli.Scaffolding;
using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Access;

/// <summary>
/// What is written into the register's files. Whatever is to be written is read again first, as a deployment would: a file in which something else would stand
/// than was meant is never written.
/// </summary>
internal static class RegisterFile
{
    /// <summary>The file of a new request.</summary>
    /// <exception cref="EngineException">Its values cannot be written so that they are read again as they are (DM0946).</exception>
    public static FileChange Create(AccessRequest request) => Checked(request, null, RequestText.Write(request));

    /// <summary>The file of a request with an approval more.</summary>
    /// <exception cref="EngineException">The file is written in a form that nothing can be added to (DM0946), or not there any more (DM0947).</exception>
    public static FileChange Approve(string root, AccessRequest request, Approval approval) =>
        Edited(root, request with { Approvals = request.Approvals.Add(approval) }, text => RequestText.WithApproval(text, approval));

    /// <summary>The file of a request with how it ended.</summary>
    /// <exception cref="EngineException">The file is written in a form that nothing can be added to (DM0946), or not there any more (DM0947).</exception>
    public static FileChange Revoke(string root, AccessRequest request, Revocation revoked) =>
        Edited(root, request with { Revoked = revoked }, text => RequestText.WithRevocation(text, revoked));

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="EngineException">The file system refuses it (DM0508), or somebody else wrote it meanwhile (DM0947).</exception>
    public static void Write(string root, FileChange change)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(root, AccessFiles.Directory));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateDiagnostics.FileRefused(AccessFiles.Directory, error.Message));
        }

        FileBatch.Write(root, [change]);
    }

    private static FileChange Edited(string root, AccessRequest wanted, Func<string, string> edit)
    {
        var file = AccessFiles.FileOf(wanted.Id);
        var before = FileBatch.Read(root, file) ?? throw new EngineException(ScaffoldDiagnostics.ChangedMeanwhile(file));
        return Checked(wanted, before, edit(before));
    }

    private static FileChange Checked(AccessRequest wanted, string? before, string after)
    {
        var file = AccessFiles.FileOf(wanted.Id);
        var findings = ImmutableArray.CreateBuilder<DataMesh.Model.Diagnostics.Diagnostic>();
        return AccessFiles.Read(wanted.Id, after, findings) is { } read && Content(read) == Content(wanted)
            ? new FileChange(file, before, after)
            : throw new EngineException(AccessCommandDiagnostics.UnknownForm(file));
    }

    // Whatever the file says, without where it says it.
    private static string Content(AccessRequest request)
    {
        var text = new StringBuilder(RequestText.Write(request)).Append(request.Revoked is { } revoked ? revoked with { Location = null } : null).Append('\n');
        foreach (var approval in request.Approvals)
            text.Append(approval with { Location = null }).Append('\n');
        return text.ToString();
    }
}
