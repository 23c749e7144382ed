namespace DataMesh.PolicyKit;

/// <summary>What a finding does to the run.</summary>
public enum EnforcementLevel
{
    /// <summary>It is shown.</summary>
    Advisory = 0,

    /// <summary>It stops the run before anything changes.</summary>
    Mandatory = 1,
}
