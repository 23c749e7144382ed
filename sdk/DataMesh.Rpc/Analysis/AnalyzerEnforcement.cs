namespace DataMesh.Rpc.Analysis;

/// <summary>What a policy does to a run, with the numbers of the protocol.</summary>
public enum AnalyzerEnforcement
{
    /// <summary>It is shown.</summary>
    Advisory = 0,

    /// <summary>It stops the run.</summary>
    Mandatory = 1,

    /// <summary>It is not asked.</summary>
    Disabled = 2,

    /// <summary>It may mend what it finds; what it does not mend stops the run.</summary>
    Remediate = 3,
}
