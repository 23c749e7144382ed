using System.Text.Json;
using DataMesh.Cli.Access;
using DataMesh.Cli.Scaffolding;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Json;

/// <summary>The register of access as data; docs/access.md shows the shapes.</summary>
internal static class AccessJson
{
    public static void WriteList(Utf8JsonWriter writer, AccessBook book, ImmutableArray<RequestVerdict> verdicts)
    {
        writer.WriteString("asOf", RequestText.Day(book.AsOf));
        writer.WriteStartArray("requests");
        foreach (var verdict in verdicts)
        {
            writer.WriteStartObject();
            WriteRequest(writer, verdict);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteOne(Utf8JsonWriter writer, AccessBook book, RequestVerdict verdict)
    {
        writer.WriteString("asOf", RequestText.Day(book.AsOf));
        writer.WriteStartObject("request");
        WriteRequest(writer, verdict);
        writer.WriteEndObject();
        WriteApprovers(writer, book, verdict);
        WriteBecomes(writer, book, verdict.Request);
        JsonReport.WriteDiagnostics(writer, verdict.Diagnostics.Select(finding => ExceptionDiagnostics.From(finding, book.Root)));
    }

    public static void WriteChange(Utf8JsonWriter writer, AccessBook book, RequestVerdict verdict, FileChange change, bool written)
    {
        writer.WriteStartObject("file");
        writer.WriteString("path", change.Path);
        writer.WriteBoolean("isNew", change.Before is null);
        writer.WriteBoolean("written", written);
        writer.WriteEndObject();
        WriteOne(writer, book, verdict);
    }

    public static void WriteCheck(Utf8JsonWriter writer, AccessBook book, RegisterReport report, ImmutableArray<Diagnostic> diagnostics)
    {
        writer.WriteString("asOf", RequestText.Day(book.AsOf));
        WriteTexts(writer, "environments", book.Environments.Select(environment => environment.Value));
        writer.WriteStartObject("states");
        foreach (var state in Enum.GetValues<RequestState>())
            writer.WriteNumber(state.Text(), report.Verdicts.Count(verdict => verdict.State == state));
        writer.WriteEndObject();
        writer.WriteStartArray("endingSoon");
        foreach (var request in report.EndingSoon)
        {
            writer.WriteStartObject();
            writer.WriteString("id", request.Id);
            writer.WriteString("validUntil", RequestText.Day(request.ValidUntil));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonReport.WriteDiagnostics(writer, diagnostics);
    }

    private static void WriteRequest(Utf8JsonWriter writer, RequestVerdict verdict)
    {
        var request = verdict.Request;
        writer.WriteString("id", request.Id);
        writer.WriteString("state", verdict.State.Text());
        writer.WriteString("consumer", request.Consumer);
        writer.WriteString("port", request.Port);
        writer.WriteString("purpose", request.Purpose);
        WriteTexts(writer, "environments", request.Environments.Select(environment => environment.Value));
        writer.WriteString("requestedBy", request.RequestedBy);
        writer.WriteString("requestedByPerson", request.RequestedByPerson);
        writer.WriteString("requestedOn", RequestText.Day(request.RequestedOn));
        writer.WriteString("validFrom", RequestText.Day(request.ValidFrom));
        writer.WriteString("validUntil", RequestText.Day(request.ValidUntil));
        writer.WriteString("ticket", request.Ticket);
        writer.WriteString("renews", request.Renews);
        writer.WriteStartArray("approvals");
        for (var i = 0; i < request.Approvals.Length; i++)
            WriteApproval(writer, request, request.Approvals[i], i < verdict.Approvals.Length ? verdict.Approvals[i] : null);
        writer.WriteEndArray();
        if (request.Revoked is { } revoked)
        {
            writer.WriteStartObject("revoked");
            writer.WriteString("by", revoked.By);
            writer.WriteString("person", revoked.Person);
            writer.WriteString("on", RequestText.Day(revoked.On));
            writer.WriteString("reason", revoked.Reason);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("revoked");
        }

        writer.WriteString("file", AccessFiles.FileOf(request.Id));
    }

    private static void WriteApproval(Utf8JsonWriter writer, AccessRequest request, Approval approval, ApprovalVerdict? verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("by", approval.By);
        writer.WriteString("person", approval.Person);
        writer.WriteString("at", RequestText.Moment(approval.At));
        writer.WriteString("classification", approval.Classification.Text());
        writer.WriteBoolean("personalData", approval.PersonalData);
        writer.WriteString("version", approval.Version);
        writer.WriteString("hash", approval.Hash);
        writer.WriteBoolean("verifies", ApprovalSeal.Verifies(request, approval));
        writer.WriteString("standing", verdict?.Standing.ToString().ToLowerInvariant());
        writer.WriteEndObject();
    }

    private static void WriteApprovers(Utf8JsonWriter writer, AccessBook book, RequestVerdict verdict) => WriteTexts(
        writer, "approvers",
        book.Mesh.FindPort(verdict.Request.Port) is { } port
            ? AccessGroups.ApproversOf(port).Select(group => group.Name).Where(name => name != verdict.Request.RequestedBy).Distinct(StringComparer.Ordinal)
            : []);

    private static void WriteBecomes(Utf8JsonWriter writer, AccessBook book, AccessRequest request)
    {
        writer.WriteStartArray("becomes");
        foreach (var grant in book.InAzure(request))
        {
            writer.WriteStartObject();
            writer.WriteString("environment", grant.Environment.Value);
            writer.WriteString("identity", grant.Identity);
            writer.WriteString("gives", grant.Place.Effect.Gives);
            writer.WriteString("scope", grant.Place.Scope);
            writer.WriteString("stack", grant.Stack);
            WriteTexts(writer, "peerings", grant.Peerings);
            writer.WriteString("peeringStack", grant.PeeringStack);
            WriteTexts(writer, "securityGroups", grant.SecurityGroups);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
