namespace DataMesh.Model.Contracts;

/// <summary>What a change of a contract means for those who read the data; ordered from least to most.</summary>
public enum ContractChangeKind
{
    /// <summary>Readers go on as before.</summary>
    Compatible,

    /// <summary>Readers go on, and have to know: less is promised, or more is asked of them.</summary>
    Noteworthy,

    /// <summary>Readers have to change something before they can go on.</summary>
    Breaking,

    /// <summary>The version does not say what changed: whoever compares versions would not see it.</summary>
    Unversioned,
}
