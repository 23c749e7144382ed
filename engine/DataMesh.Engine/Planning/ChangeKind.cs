namespace DataMesh.Engine.Planning;

/// <summary>What a registration means for the resource.</summary>
public enum ChangeKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is created.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is created anew and the old one deleted.</summary>
    Replace,

    /// <summary>It is only read.</summary>
    Read,
}
