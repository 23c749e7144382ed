namespace DataMesh.Model.Access;

/// <summary>
/// An approval of an access request: who said yes, when, and to what. What the approver saw of the port is part of it, and a hash over it and the request, so
/// that an approval of one thing is never taken for an approval of another; see <see cref="ApprovalSeal"/>.
/// </summary>
public sealed record Approval
{
    /// <summary>The name of the group that approves.</summary>
    public required string By { get; init; }

    /// <summary>Who of the group did it, such as a mail address; null where that is not known.</summary>
    public string? Person { get; init; }

    /// <summary>The moment, in UTC and whole seconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How the port's product was classified then.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Whether it told about people then.</summary>
    public required bool PersonalData { get; init; }

    /// <summary>The version of the port's contract then; kept for who asks later, and no limit: a new version does not end the approval.</summary>
    public required string Version { get; init; }

    /// <summary>The hash that <see cref="ApprovalSeal"/> gave it.</summary>
    public required string Hash { get; init; }

    /// <summary>Where it is written; null where it is not written yet.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The day of <see cref="At"/>, from which on the approval counts.</summary>
    public DateOnly On => DateOnly.FromDateTime(At.UtcDateTime);
}
