namespace DataMesh.Model;

/// <summary>How far the life of a data product, or of one of its ports, has come; in that order.</summary>
public enum LifecycleStage
{
    /// <summary>It is being made: nothing is promised, and nobody else reads it yet.</summary>
    Draft,

    /// <summary>It keeps its contract.</summary>
    Active,

    /// <summary>It keeps its contract up to a day that is announced. Readers move on until then.</summary>
    Deprecated,

    /// <summary>Nobody else reads it any more.</summary>
    Retired,
}
