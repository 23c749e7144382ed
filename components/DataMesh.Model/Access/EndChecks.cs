namespace DataMesh.Model.Access;

/// <summary>The rules of how one request ends, and of how another continues it.</summary>
internal sealed class EndChecks(ImmutableDictionary<string, AccessRequest> register, AccessRequest request, DateOnly asOf)
{
    /// <summary>Revoked or expired; null where the request is not over.</summary>
    public RequestState? State => request.Revoked is { } revoked && revoked.On <= asOf ? RequestState.Revoked
        : request.ValidUntil < asOf ? RequestState.Expired
        : null;

    /// <summary>What there is to say about a request that is over: nothing where somebody ended it, or another request continues it.</summary>
    public Diagnostic? Finding() =>
        State == RequestState.Expired && request.Revoked is null && !IsContinued() ? EndingDiagnostics.Expired(request, asOf) : null;

    /// <summary>Whether whoever ended the request may, and said why.</summary>
    public IEnumerable<Diagnostic> Revocation(PublishedPort? port, PublishedProduct? consumer, string? platform)
    {
        if (request.Revoked is not { } revoked)
            yield break;
        if (string.IsNullOrWhiteSpace(revoked.Reason))
            yield return AccessDiagnostics.MissingText(request, "revoked.reason", "whoever lost access, and an auditor, want to know why");
        var revokers = AccessGroups.RevokersOf(request, port, consumer, platform);
        if (port is not null && consumer is not null && platform is not null && !revokers.Contains(revoked.By, StringComparer.Ordinal))
            yield return EndingDiagnostics.RevokedByStranger(request, revoked, revokers);
    }

    /// <summary>Whether the request that this one continues is one that it can continue.</summary>
    public IEnumerable<Diagnostic> Renewal()
    {
        if (request.Renews is not { } id)
            yield break;
        if (!register.TryGetValue(id, out var renewed))
            yield return EndingDiagnostics.CannotRenew(request, $"there is no such request.{Suggestion.For(id, register.Keys)}");
        else if ((renewed.Consumer, renewed.Port) != (request.Consumer, request.Port))
            yield return EndingDiagnostics.CannotRenew(request, $"that one lets '{renewed.Consumer}' read '{renewed.Port}'.");
        else if (renewed.Revoked is not null)
            yield return EndingDiagnostics.CannotRenew(request, "that one was revoked.");
        else if (request.ValidUntil <= renewed.ValidUntil)
            yield return EndingDiagnostics.CannotRenew(request, "that one lasts as long or longer.");
    }

    private bool IsContinued() => register.Values.Any(other =>
        other.Renews == request.Id
        && other.Id != request.Id
        && (other.Consumer, other.Port) == (request.Consumer, request.Port)
        && other.ValidUntil > request.ValidUntil);
}
