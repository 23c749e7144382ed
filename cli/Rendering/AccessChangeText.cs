using DataMesh.Cli.Access;
using DataMesh.Cli.Scaffolding;
using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>What a command wrote into the register, for people.</summary>
internal static class AccessChangeText
{
    public static string Requested(AccessBook book, RequestVerdict verdict, FileChange change, bool isDryRun, Palette palette)
    {
        var request = verdict.Request;
        var text = new StringBuilder();
        Start(text, isDryRun ? "Would ask" : "Asked", request, change, palette);
        if (isDryRun)
        {
            foreach (var line in change.AddedLines())
                text.Append("       ").Append(line).Append('\n');
        }

        text.Append('\n').Append("   ").Append(request.Consumer).Append(" would read ").Append(request.Port)
            .Append(" (").Append(AccessWords.Data(book.Mesh.FindPort(request.Port))).Append("),\n   ")
            .Append(AccessWords.Span(request)).Append(", in ").Append(AccessWords.Environments(request));
        if (request.Renews is { } renewed)
            text.Append(", after ").Append(renewed);
        text.Append(".\n\n");
        AppendApprovers(text, book, verdict);
        text.Append("\nWhat it becomes when it is approved, with the next `mesh up`:\n\n");
        AccessWords.AppendInAzure(text, book, request);
        return text.ToString();
    }

    public static string Approved(AccessBook book, RequestVerdict verdict, FileChange change, Palette palette)
    {
        var approval = verdict.Approvals[^1].Approval;
        var text = new StringBuilder();
        Start(text, "Approved", verdict.Request, change, palette);
        text.Append('\n').Append("   ").Append(AccessWords.Who(approval.By, approval.Person)).Append(", ").Append(RequestText.Moment(approval.At)).Append(", ")
            .Append(approval.Hash).Append("\n\n").Append("The request is ").Append(verdict.State.Words()).Append(": ").Append(AccessWords.Meaning(verdict))
            .Append('\n');
        if (verdict.State == RequestState.Waiting)
            AppendApprovers(text.Append('\n'), book, verdict);
        else
            AccessWords.AppendInAzure(text.Append('\n'), book, verdict.Request);
        return text.ToString();
    }

    public static string Revoked(AccessBook book, RequestVerdict verdict, FileChange change, Palette palette)
    {
        var text = new StringBuilder();
        Start(text, "Revoked", verdict.Request, change, palette);
        text.Append("\nThe request is ").Append(verdict.State.Words()).Append(": ").Append(AccessWords.Meaning(verdict)).Append('\n');
        var consumer = book.Mesh.FindProduct(verdict.Request.Consumer);
        if (consumer is not null && consumer.Product.Inputs.Any(input => book.Mesh.Find(input.Port).ToString() == verdict.Request.Port))
            text.Append("The product ").Append(consumer.Address).Append(" still has the port among its Inputs: remove it there, or ask again.\n");
        return text.ToString();
    }

    private static void Start(StringBuilder text, string verb, AccessRequest request, FileChange change, Palette palette)
    {
        var (sign, style) = change.Before is null ? ('+', Style.Create) : ('~', Style.Update);
        text.Append(palette.Paint(Style.Heading, $"{verb}: {request.Id}")).Append("\n\n ").Append(palette.Paint(style, $"{sign} {change.Path}")).Append('\n');
    }

    private static void AppendApprovers(StringBuilder text, AccessBook book, RequestVerdict verdict)
    {
        if (book.Mesh.FindPort(verdict.Request.Port) is not { } port)
            return;
        var given = verdict.Approvals.Count(approval => approval.Standing == ApprovalStanding.Counts);
        text.Append(AccessDurations.Approvers(port.Product.Classification) - given == 1
            ? "It needs one approval. Whoever may give it runs, for their group:\n\n"
            : "It needs two approvals, of different groups and people:\n\n");
        foreach (var command in AccessWords.ApproveCommands(verdict, port))
            text.Append("   ").Append(command).Append('\n');
    }
}
