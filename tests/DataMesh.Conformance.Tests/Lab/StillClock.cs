namespace DataMesh.Conformance.Tests.Lab;

/// <summary>A clock that stands still: states and plans hold times.</summary>
internal sealed class StillClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}
