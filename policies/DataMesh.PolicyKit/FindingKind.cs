namespace DataMesh.PolicyKit;

/// <summary>What a policy found out.</summary>
public enum FindingKind
{
    /// <summary>The resource breaks the rule.</summary>
    Violation = 0,

    /// <summary>Whether it does cannot be known yet, because a value is unknown.</summary>
    Unknown = 1,
}
