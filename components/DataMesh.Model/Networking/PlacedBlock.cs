namespace DataMesh.Model.Networking;

/// <summary>A landing zone's block with the place that decided it, for diagnostics.</summary>
internal sealed record PlacedBlock(LandingZoneName LandingZone, CidrBlock Block, SourceLocation? Location);
