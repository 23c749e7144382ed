namespace DataMesh.Cli.Rendering;

/// <summary>What a piece of text means; the palette decides on its colour.</summary>
internal enum Style
{
    Plain,
    Create,
    Update,
    Delete,
    Replace,
    Heading,
    Error,
    Warning,
    Muted,
}
