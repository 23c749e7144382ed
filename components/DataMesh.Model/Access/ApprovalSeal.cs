using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DataMesh.Model.Access;

/// <summary>
/// Binds an approval to what was approved: a SHA-256 over a canonical text of the request and of what the approver saw. The text has the values and nothing of
/// how they are written, so that comments, the order of keys and line breaks may change and a value may not. It proves that nothing was edited by mistake or in
/// passing, not who wrote it: that is for the history of the repository and for who may change the register there.
/// </summary>
public static class ApprovalSeal
{
    private const string Algorithm = "sha256:";

    /// <summary>The approval of a request as it stands, of a port as its product describes it now.</summary>
    /// <param name="request">The request.</param>
    /// <param name="port">The port that is asked for.</param>
    /// <param name="by">The group that approves.</param>
    /// <param name="person">Who does it; null where that is not known.</param>
    /// <param name="at">The moment; cut to whole seconds.</param>
    public static Approval Approve(AccessRequest request, PublishedPort port, string by, string? person, DateTimeOffset at)
    {
        var utc = at.ToUniversalTime();
        var approval = new Approval
        {
            By = by,
            Person = person,
            At = utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond)),
            Classification = port.Product.Classification,
            PersonalData = port.Product.PersonalData,
            Version = port.Version,
            Hash = "",
        };
        return approval with { Hash = HashOf(request, approval) };
    }

    /// <summary>Whether the approval is one of this request as it stands.</summary>
    public static bool Verifies(AccessRequest request, Approval approval) => approval.Hash == HashOf(request, approval);

    /// <summary>The hash that the approval of this request has to have: sha256: and 64 hexadecimal digits.</summary>
    public static string HashOf(AccessRequest request, Approval approval) =>
        Algorithm + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText(request, approval))));

    /// <summary>
    /// What the hash is taken over: a line for each value, each with its name. A value cannot end its line: white space in it counts as one blank. The first
    /// line says how the text is made; whoever changes that changes the number.
    /// </summary>
    public static string CanonicalText(AccessRequest request, Approval approval)
    {
        var text = new StringBuilder("mesh access approval 1\n");
        Line("id", request.Id);
        Line("consumer", request.Consumer);
        Line("port", request.Port);
        Line("purpose", request.Purpose);
        Line("requestedBy", request.RequestedBy);
        Line("requestedByPerson", request.RequestedByPerson);
        Line("requestedOn", Day(request.RequestedOn));
        Line("validFrom", Day(request.ValidFrom));
        Line("validUntil", Day(request.ValidUntil));
        Line("ticket", request.Ticket);
        Line("environments", string.Join(' ', request.Environments.Distinct().Order()));
        Line("renews", request.Renews);
        Line("by", approval.By);
        Line("person", approval.Person);
        Line("at", approval.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Line("classification", approval.Classification.Text());
        Line("personalData", approval.PersonalData ? "true" : "false");
        Line("version", approval.Version);
        return text.ToString();

        void Line(string name, string? value) => text.Append(name).Append('=').Append(Words(value ?? "")).Append('\n');
    }

    /// <summary>A text with its white space (also line breaks) as single blanks, and none around it: how YAML folds a text does not matter.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
