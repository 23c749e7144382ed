using DataMesh.Model.Access;

namespace DataMesh.Model.Contracts;

/// <summary>
/// Holds what a mesh promises now against what was published and against those who read it: a change that breaks a reader is refused while a grant is in
/// force, and one
/// that the version hides is refused always. Pure.
/// </summary>
public static class ContractReview
{
    /// <summary>The changes with those whom they concern, in the order of the products.</summary>
    /// <param name="mesh">The mesh as it is now.</param>
    /// <param name="published">What was published.</param>
    /// <param name="grants">The grants in force.</param>
    public static ImmutableArray<ReviewedChange> Of(Mesh mesh, ImmutableArray<PublishedContract> published, ImmutableArray<Grant> grants) =>
    [
        .. from change in ContractChanges.Between(published, PublishedContract.Of(mesh))
           let readers = Readers(change, grants)
           select new ReviewedChange(
               change, readers, change.Kind == ContractChangeKind.Unversioned || (change.Kind == ContractChangeKind.Breaking && !readers.IsEmpty)),
    ];

    /// <summary>What stops a deployment, or has to be known, as diagnostics: one for each place and kind, at the line of the port or the product.</summary>
    /// <param name="mesh">The mesh as it is now.</param>
    /// <param name="changes">The reviewed changes.</param>
    public static ImmutableArray<Diagnostic> Findings(Mesh mesh, ImmutableArray<ReviewedChange> changes) =>
    [
        .. from reviewed in changes
           where reviewed.IsRefused || (reviewed.Change.Kind == ContractChangeKind.Noteworthy && !reviewed.Readers.IsEmpty)
           group reviewed by (reviewed.Change.Place, reviewed.Change.Kind) into ofPlace
           select Finding(ofPlace.Key.Place, ofPlace.Key.Kind, [.. ofPlace], Location(mesh, ofPlace.First().Change)),
    ];

    private static Diagnostic Finding(string place, ContractChangeKind kind, ImmutableArray<ReviewedChange> changes, SourceLocation? location)
    {
        var words = string.Join("; ", changes.Select(reviewed => $"{reviewed.Change.Part} {reviewed.Change.Words}"));
        ImmutableArray<Grant> readers = [.. changes.SelectMany(reviewed => reviewed.Readers).Distinct()];
        return kind switch
        {
            ContractChangeKind.Unversioned => ContractDiagnostics.VersionTooLow(place, words, location),
            ContractChangeKind.Breaking => ContractDiagnostics.BreaksReaders(place, words, readers, location),
            _ => ContractDiagnostics.ReadersShouldKnow(place, words, readers, location),
        };
    }

    // What is removed concerns those who read it; any other change of a product concerns the readers of all its ports.
    private static ImmutableArray<Grant> Readers(ContractChange change, ImmutableArray<Grant> grants)
    {
        const string port = "port ";
        var place =
            change.Port is null && change.Part.StartsWith(port, StringComparison.Ordinal) ? $"{change.Product}/{change.Part[port.Length..]}" : change.Place;
        return
        [
            .. grants.Where(grant => $"{grant.Port}/".StartsWith($"{place}/", StringComparison.Ordinal))
                .OrderBy(grant => grant.Consumer).ThenBy(grant => grant.Port),
        ];
    }

    private static SourceLocation? Location(Mesh mesh, ContractChange change) =>
        mesh.FindPort(change.Place)?.Port.Location
        ?? mesh.FindProduct(change.Product)?.Product.Location
        ?? mesh.Domains.FirstOrDefault(domain => change.Product.StartsWith($"{domain.Name}/", StringComparison.Ordinal))?.Location;
}
