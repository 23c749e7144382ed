using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>
/// A request of one data product to read another's output port, as it stands in the register. Only <see cref="AccessRegister"/> makes a
/// grant of it.
/// </summary>
public sealed record AccessRequest
{
    /// <summary>What identifies the request: the name of its file without extension.</summary>
    public required string Id { get; init; }

    /// <summary>The product that wants to read: domain/product.</summary>
    public required string Consumer { get; init; }

    /// <summary>The port that it wants to read: domain/product/port.</summary>
    public required string Port { get; init; }

    /// <summary>What the data will be used for; the approver decides by it.</summary>
    public required string Purpose { get; init; }

    /// <summary>The group that asks.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>Who of the group asks, such as a mail address; null where that is not known.</summary>
    public string? RequestedByPerson { get; init; }

    /// <summary>The day on which it asks.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>The first day of access.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day of access.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>Where the request was discussed: the id of a ticket.</summary>
    public required string Ticket { get; init; }

    /// <summary>Who approved it; nobody by default.</summary>
    public ImmutableArray<Approval> Approvals { get; init; } = [];

    /// <summary>The id of the request that it continues, of the same product for the same port; null where it stands alone.</summary>
    public string? Renews { get; init; }

    /// <summary>How it ended before its last day; null where it did not.</summary>
    public Revocation? Revoked { get; init; }

    /// <summary>The environments that it is for; all by default.</summary>
    public ImmutableArray<EnvironmentName> Environments { get; init; } = EnvironmentName.All;

    /// <summary>Where each key is written, for diagnostics; <see cref="At"/> falls back to the start of the file.</summary>
    public ImmutableDictionary<string, SourceLocation> Locations { get; init; } = ImmutableDictionary<string, SourceLocation>.Empty;

    /// <summary>For how many days it asks; the first and the last day count.</summary>
    public int Days => ValidUntil.DayNumber - ValidFrom.DayNumber + 1;

    /// <summary>Where a key is written; the file's start where the key is not known, null where there is no file.</summary>
    public SourceLocation? At(string key) => Locations.GetValueOrDefault(key) ?? Locations.GetValueOrDefault("");
}
