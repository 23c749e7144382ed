namespace DataMesh.Model.Networking;

/// <summary>The block of one domain, given by hand.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Block">Its addresses.</param>
/// <param name="Location">Where it is written.</param>
public sealed record SpokeOverride(DomainName Domain, CidrBlock Block, SourceLocation? Location = null);
