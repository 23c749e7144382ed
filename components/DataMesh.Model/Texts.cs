namespace DataMesh.Model;

/// <summary>Checks of what people have to fill in.</summary>
internal static class Texts
{
    // Azure tag values have at most 256 characters, and titles, purposes and cost centres become tags.
    private const int Longest = 256;

    public static void Required(string what, string? text, string owner, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
            diagnostics.Add(MeshDiagnostics.MissingText(what, owner, location));
        else if (text.Length > Longest)
            diagnostics.Add(MeshDiagnostics.TextTooLong(what, text.Length, Longest, owner, location));
    }

    public static void Group(string what, GroupReference? group, string owner, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (group is null || string.IsNullOrWhiteSpace(group.Name) || group.ObjectId == Guid.Empty)
            diagnostics.Add(MeshDiagnostics.IllegalGroup(what, owner, location));
    }
}
