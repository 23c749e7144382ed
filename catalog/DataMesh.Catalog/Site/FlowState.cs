namespace DataMesh.Catalog.Site;

/// <summary>Whether a product may read a port that it wants to read.</summary>
internal enum FlowState
{
    /// <summary>It may, up to a day.</summary>
    InForce,

    /// <summary>It may from a later day on.</summary>
    Upcoming,

    /// <summary>It has asked, and is not approved.</summary>
    Waiting,

    /// <summary>It might until a day that is past.</summary>
    Ended,

    /// <summary>Its definition names the port, and nobody has asked.</summary>
    NotAsked,
}
