namespace DataMesh.Model;

/// <summary>The layers of a lake and how they are written.</summary>
public static class LakeLayers
{
    /// <summary>All layers, in the order in which data travels.</summary>
    public static ImmutableArray<LakeLayer> All { get; } = [LakeLayer.Raw, LakeLayer.Enriched, LakeLayer.Curated];

    /// <summary>The layer as the name of its container.</summary>
    public static string Text(this LakeLayer layer) => layer switch
    {
        LakeLayer.Raw => "raw",
        LakeLayer.Enriched => "enriched",
        LakeLayer.Curated => "curated",
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, null),
    };
}
