namespace DataMesh.Model.Networking;

/// <summary>
/// A landing zone's block with the place that decided it, for diagnostics; <paramref name="IsGiven"/> where the settings gave it by hand.
/// </summary>
internal sealed record PlacedBlock(LandingZoneName LandingZone, CidrBlock Block, SourceLocation? Location, bool IsGiven = false);
