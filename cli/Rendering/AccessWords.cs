using DataMesh.Cli.Access;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>What the commands on the register of access say in the same words.</summary>
internal static class AccessWords
{
    private static readonly int LongestEnvironment = EnvironmentName.All.Max(environment => environment.Value.Length);

    private const string Run = "dotnet run --project cli --";

    public static string Environments(AccessRequest request) => string.Join(", ", request.Environments);

    /// <summary>What is known about the data behind a port; empty where the port is gone.</summary>
    public static string Data(PublishedPort? port) => port is null
        ? "a port that the mesh no longer has"
        : $"{port.Port.Kind.ToString().ToLowerInvariant()}, {port.Product.Classification.Text()}{(port.Product.PersonalData ? ", about people" : "")}, "
            + $"version {port.Version}";

    public static string Span(AccessRequest request) =>
        $"{RequestText.Day(request.ValidFrom)} to {RequestText.Day(request.ValidUntil)} ({request.Days.ToString(CultureInfo.InvariantCulture)} days)";

    /// <summary>A group, and who of it where that is known.</summary>
    public static string Who(string group, string? person) => person is null ? group : $"{group} ({person})";

    /// <summary>What the state means for who reads.</summary>
    public static string Meaning(RequestVerdict verdict) => verdict.State switch
    {
        RequestState.Waiting => "it gives nothing until it is approved.",
        RequestState.Approved => $"the first `mesh up` from {RequestText.Day(verdict.Request.ValidFrom)} on gives the access.",
        RequestState.InForce => $"the next `mesh up` gives the access, and the first one after {RequestText.Day(verdict.Request.ValidUntil)} takes it away.",
        RequestState.Expired or RequestState.Revoked => "the next `mesh up` takes away what is still given.",
        _ => "it gives nothing until it is put right.",
    };

    /// <summary>How to approve the request: the exact commands, for each group whose word is missing.</summary>
    public static IEnumerable<string> ApproveCommands(RequestVerdict verdict, PublishedPort port) =>
        AccessGroups.ApproversOf(port).Select(group => group.Name).Distinct(StringComparer.Ordinal)
            .Where(group => group != verdict.Request.RequestedBy
                && !verdict.Approvals.Any(approval => approval.Approval.By == group && approval.Standing is ApprovalStanding.Counts or ApprovalStanding.Later))
            .Select(group => $"{Run} access approve {verdict.Request.Id} --as {group}");

    /// <summary>What an approval is worth.</summary>
    public static string Standing(ApprovalVerdict verdict) => verdict.Standing switch
    {
        ApprovalStanding.Counts => "verified",
        ApprovalStanding.Later => $"verified; counts from {RequestText.Day(verdict.Approval.On)} on",
        ApprovalStanding.Edited => "does not count: the file was edited since",
        ApprovalStanding.Outgrown => "does not count: the data is more delicate now than it was then",
        ApprovalStanding.Repeated => "verified; counts no second time",
        _ => "does not count: may not approve this request",
    };

    /// <summary>What the grant becomes: what is given once, and then by name for each environment.</summary>
    public static void AppendInAzure(StringBuilder text, AccessBook book, AccessRequest request)
    {
        var grants = book.InAzure(request);
        if (grants.IsEmpty)
            return;
        var effect = grants[0].Place.Effect;
        text.Append("   ").Append(effect.Gives).Append(" on ").Append(effect.Scope).Append(effect.Also.Length > 0 ? $"; {effect.Also}" : "").Append(".\n");
        if (AreInOneDomain(request))
            text.Append("   Reader and data are in one network: no peering and no rule is needed.\n");
        foreach (var grant in grants)
        {
            text.Append('\n');
            Line(text, grant.Environment.Value, "reader", grant.Identity);
            Line(text, "", "reads", grant.Place.Scope);
            Line(text, "", "stack", grant.Stack);
            if (grant.PeeringStack is null)
                continue;
            Line(text, "", "peering", $"{string.Join(", ", grant.Peerings)} (stack {grant.PeeringStack})");
            Line(text, "", "rules", $"the reader's workloads to the private endpoints, in {string.Join(" and ", grant.SecurityGroups)}");
        }
    }

    private static bool AreInOneDomain(AccessRequest request) =>
        ProductAddress.TryParse(request.Consumer)?.Domain is { } reader && PortAddress.TryParse(request.Port)?.Domain == reader;

    private static void Line(StringBuilder text, string environment, string label, string value) =>
        text.Append("   ").Append(environment.PadRight(LongestEnvironment + 2)).Append(label.PadRight("peering".Length + 2)).Append(value).Append('\n');

    /// <summary>The findings, as they are shown on screen.</summary>
    public static void AppendFindings(StringBuilder text, AccessBook book, RequestVerdict verdict, Palette palette)
    {
        foreach (var finding in verdict.Diagnostics)
            DiagnosticText.Append(text, ExceptionDiagnostics.From(finding, book.Root), "", palette);
    }
}
