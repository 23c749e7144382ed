namespace DataMesh.Model;

/// <summary>How much harm a leak does; ordered from least to most.</summary>
public enum Classification
{
    /// <summary>Anyone may see it.</summary>
    Public,

    /// <summary>Anyone in the company may see it.</summary>
    Internal,

    /// <summary>Those who need it may see it.</summary>
    Confidential,

    /// <summary>Few may see it: access needs two approvers and ends sooner.</summary>
    Restricted,
}
