namespace DataMesh.Model.Access;

/// <summary>The end of a request before its last day, or the word of somebody that it is over. It stays in the file, so that the history does.</summary>
public sealed record Revocation
{
    /// <summary>The group that takes the access away.</summary>
    public required string By { get; init; }

    /// <summary>Who of the group did it; null where that is not known.</summary>
    public string? Person { get; init; }

    /// <summary>The first day without access.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it is written; null where it is not written yet.</summary>
    public SourceLocation? Location { get; init; }
}
