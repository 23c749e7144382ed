using DataMesh.Cli.Access;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>All of one request, in words.</summary>
internal static class AccessShowText
{
    private const int LabelWidth = 12;

    public static string Write(AccessBook book, RequestVerdict verdict, Palette palette)
    {
        var request = verdict.Request;
        var port = book.Mesh.FindPort(request.Port);
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, $"{request.Id}: {verdict.State.Words()} on {RequestText.Day(book.AsOf)}")).Append("\n\n");
        Line(text, "consumer", request.Consumer);
        Line(text, "port", $"{request.Port} ({AccessWords.Data(port)})");
        Line(text, "purpose", request.Purpose);
        var requester = AccessWords.Who(request.RequestedBy, request.RequestedByPerson);
        Line(text, "requested", $"by {requester} on {RequestText.Day(request.RequestedOn)}, ticket {request.Ticket}");
        Line(text, "access", $"{AccessWords.Span(request)}, in {AccessWords.Environments(request)}");
        if (port is not null)
        {
            var (most, approvers) = (AccessDurations.LongestDays(port.Product.Classification), AccessDurations.Approvers(port.Product.Classification));
            var many = approvers == 1 ? "one approval" : "two approvals of different groups and people";
            Line(text, "limits", FormattableString.Invariant($"{port.Product.Classification.Text()} data: at most {most} days, {many}"));
        }

        if (request.Renews is { } renewed)
            Line(text, "renews", renewed);
        AppendApprovals(text, verdict);
        if (request.Revoked is { } revoked)
            Line(text, "revoked", $"by {AccessWords.Who(revoked.By, revoked.Person)} on {RequestText.Day(revoked.On)}: {revoked.Reason}");
        Line(text, "file", AccessFiles.FileOf(request.Id));
        if (verdict.IsLive)
        {
            text.Append("\nWhat it becomes: ").Append(AccessWords.Meaning(verdict)).Append("\n\n");
            AccessWords.AppendInAzure(text, book, request);
            if (verdict.State == RequestState.Waiting && port is not null)
            {
                text.Append("\nWho may approve it:\n\n");
                foreach (var command in AccessWords.ApproveCommands(verdict, port))
                    text.Append("   ").Append(command).Append('\n');
            }
        }

        if (!verdict.Diagnostics.IsEmpty)
            AccessWords.AppendFindings(text.Append('\n'), book, verdict, palette);
        return text.ToString();
    }

    private static void AppendApprovals(StringBuilder text, RequestVerdict verdict)
    {
        // Of a request that is over, nobody asks whether its approvals would count; that they are of it still shows.
        var approvals = verdict.Approvals.Length == verdict.Request.Approvals.Length
            ? verdict.Approvals.Select(approval => (approval.Approval, Words: AccessWords.Standing(approval)))
            : verdict.Request.Approvals.Select(approval =>
                (Approval: approval, Words: ApprovalSeal.Verifies(verdict.Request, approval) ? "verified" : "does not verify: the file was edited since"));
        foreach (var (approval, words) in approvals)
        {
            Line(text, "approved", $"by {AccessWords.Who(approval.By, approval.Person)}, {RequestText.Moment(approval.At)}, as {approval.Classification.Text()}"
                + $"{(approval.PersonalData ? ", about people" : "")}, version {approval.Version}");
            Line(text, "", $"{words} ({approval.Hash})");
        }

        if (verdict.Request.Approvals.IsEmpty)
            Line(text, "approved", "by nobody yet");
    }

    private static void Line(StringBuilder text, string label, string value) =>
        text.Append("   ").Append(label.PadRight(LabelWidth)).Append(value).Append('\n');
}
