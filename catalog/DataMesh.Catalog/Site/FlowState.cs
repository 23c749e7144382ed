namespace DataMesh.Catalog.Site;

/// <summary>Whether a product may read a port that it wants to read; of several requests for it, the first state of this list counts.</summary>
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

    /// <summary>It might until it was taken back.</summary>
    Revoked,

    /// <summary>Its definition names the port, and nobody has asked.</summary>
    NotAsked,
}
