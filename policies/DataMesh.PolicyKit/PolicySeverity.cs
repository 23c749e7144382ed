namespace DataMesh.PolicyKit;

/// <summary>How much harm a violation does.</summary>
public enum PolicySeverity
{
    /// <summary>Untidy.</summary>
    Low = 1,

    /// <summary>Costs money, resilience or insight.</summary>
    Medium = 2,

    /// <summary>Weakens a protection that others still back up.</summary>
    High = 3,

    /// <summary>Exposes data, or loses it.</summary>
    Critical = 4,
}
