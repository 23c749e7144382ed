namespace DataMesh.Model.Access;

/// <summary>The diagnostics about how requests start, end and are continued: DM0413, DM0414, DM0442 and DM0443.</summary>
internal static class EndingDiagnostics
{
    public static Diagnostic Expired(AccessRequest request, DateOnly asOf) => new(
        "DM0413",
        Severity.Warning,
        $"Request '{request.Id}' ended on {Day(request.ValidUntil)}, so '{request.Consumer}' has no access to '{request.Port}' on "
            + $"{Day(asOf)}. Ask again (`mesh access request --renews {request.Id}`), or say that it is over (`mesh access revoke "
            + $"{request.Id}`), or remove the file.",
        request.At("validUntil"));

    public static Diagnostic NotYetInForce(AccessRequest request, DateOnly asOf) => new(
        "DM0414",
        Severity.Information,
        $"Request '{request.Id}' starts on {Day(request.ValidFrom)}, so '{request.Consumer}' has no access to '{request.Port}' "
            + $"yet on {Day(asOf)}. There is nothing to do.",
        request.At("validFrom"));

    public static Diagnostic CannotRenew(AccessRequest request, string why) => Diagnostic.Error(
        "DM0442",
        $"Request '{request.Id}' cannot continue the request '{request.Renews}': {why} A request continues an earlier one of the same product for the same "
            + "port, and ends later. Correct renews, or leave it out.",
        request.At("renews"));

    public static Diagnostic RevokedByStranger(AccessRequest request, Revocation revoked, ImmutableArray<string> revokers) => Diagnostic.Error(
        "DM0443",
        $"Request '{request.Id}' is revoked by '{revoked.By}', who has no say in it.{Suggestion.For(revoked.By, revokers)} Whoever owns the data, whoever "
            + $"reads it and the platform may take access away: {string.Join(", ", revokers)}. Ask one of them.",
        revoked.Location ?? request.At("revoked"));

    private static string Day(DateOnly day) => AccessDiagnostics.Day(day);
}
