namespace Pulumi;

/// <summary>Who makes a resource.</summary>
internal enum ResourceKind
{
    /// <summary>A provider.</summary>
    Custom,

    /// <summary>The program, out of other resources.</summary>
    Component,

    /// <summary>A provider, out of other resources.</summary>
    RemoteComponent,

    /// <summary>Somebody else: the program knows its URN only.</summary>
    Known,
}
