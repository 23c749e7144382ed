namespace DataMesh.Cli.Scaffolding;

/// <summary>All that adding a domain comes to, found out before anything is written.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Changes">The files.</param>
/// <param name="Places">Where it lives, by environment.</param>
/// <param name="Notes">What is left for people to do or to know, a sentence each.</param>
internal sealed record DomainAddition(NewDomain Domain, ImmutableArray<FileChange> Changes, ImmutableArray<DomainPlace> Places, ImmutableArray<string> Notes);
