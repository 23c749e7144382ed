namespace DataMesh.Model;

/// <summary>A layer of a lake; each is a container.</summary>
public enum LakeLayer
{
    /// <summary>As it came.</summary>
    Raw,

    /// <summary>Cleaned, typed, keyed.</summary>
    Enriched,

    /// <summary>Fit to be published.</summary>
    Curated,
}
