using System.Globalization;
using System.Text;
using DataMesh.Model.Access;

namespace DataMesh.Stacks.Register;

/// <summary>Requests as the register's files have them.</summary>
public static class RequestText
{
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The file of a request, with <c>\n</c> at the end of each line; neither approved nor revoked, whatever the request is.</summary>
    public static string Write(AccessRequest request)
    {
        var text = new StringBuilder();
        Line(text, "", "consumer", request.Consumer);
        Line(text, "", "port", request.Port);
        Line(text, "", "purpose", request.Purpose);
        Line(text, "", "requestedBy", request.RequestedBy);
        Line(text, "", "requestedByPerson", request.RequestedByPerson);
        Line(text, "", "requestedOn", Day(request.RequestedOn));
        Line(text, "", "validFrom", Day(request.ValidFrom));
        Line(text, "", "validUntil", Day(request.ValidUntil));
        Line(text, "", "ticket", request.Ticket);
        if (request.Environments.Length < EnvironmentName.All.Length)
            text.Append("environments: [").AppendJoin(", ", request.Environments).Append("]\n");
        Line(text, "", "renews", request.Renews);
        return text.ToString();
    }

    /// <summary>The file with one approval more; all else stays as it is written.</summary>
    /// <param name="file">The file's text; its line breaks are kept.</param>
    /// <param name="approval">The approval.</param>
    /// <returns>The text, which has to be read again: YAML can be written in more ways than this understands.</returns>
    public static string WithApproval(string file, Approval approval)
    {
        var lines = new FileLines(file);
        var (at, indent) = lines.EndOfList("approvals");
        if (at < 0)
            (at, indent) = (lines.Append("approvals:"), "  ");
        var item = new StringBuilder();
        Line(item, $"{indent}- ", "by", approval.By);
        indent += "  ";
        Line(item, indent, "person", approval.Person);
        Line(item, indent, "at", Moment(approval.At));
        Line(item, indent, "classification", approval.Classification.Text());
        Line(item, indent, "personalData", approval.PersonalData ? "true" : "false");
        Line(item, indent, "version", approval.Version);
        Line(item, indent, "hash", approval.Hash);
        lines.Insert(at, item.ToString());
        return lines.ToString();
    }

    /// <summary>The file with how the request ended; all else stays as it is written.</summary>
    /// <param name="file">The file's text; its line breaks are kept.</param>
    /// <param name="revoked">How it ended.</param>
    /// <returns>The text, which has to be read again: YAML can be written in more ways than this understands.</returns>
    public static string WithRevocation(string file, Revocation revoked)
    {
        var lines = new FileLines(file);
        var section = new StringBuilder();
        Line(section, "  ", "by", revoked.By);
        Line(section, "  ", "person", revoked.Person);
        Line(section, "  ", "on", Day(revoked.On));
        Line(section, "  ", "reason", revoked.Reason);
        lines.Insert(lines.Append("revoked:"), section.ToString());
        return lines.ToString();
    }

    /// <summary>A moment as the files have it.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentForm, CultureInfo.InvariantCulture);

    /// <summary>The moment of such a text; null where it is none.</summary>
    public static DateTimeOffset? Moment(string text) => DateTimeOffset.TryParseExact(
        text, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    /// <summary>A day as the files have it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string start, string key, string? value)
    {
        if (value is not null)
            text.Append(start).Append(key).Append(": ").Append(Scalar(ApprovalSeal.Words(value))).Append('\n');
    }

    // As a person would write it where YAML takes it for nothing but text, else in quotation marks.
    private static string Scalar(string value) => IsPlain(value)
        ? value
        : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsLetterOrDigit(value[0])
        && value is not "null"
        && value[^1] != ':'
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal);
}
