namespace DataMesh.Rpc.Monitor;

/// <summary>The options of a resource that a transform may change; each means what it means in a <see cref="RegisterResourceRequest"/>.</summary>
public sealed record TransformOptions
{
    /// <summary>The URNs on which the resource as a whole depends.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary>Whether the resource may not be deleted.</summary>
    public bool? Protect { get; init; }

    /// <summary>Property paths whose changes do not count.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Property paths whose changes force a replacement.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Property paths whose diffs are not shown.</summary>
    public ImmutableArray<string> HideDiffs { get; init; } = [];

    /// <summary>The version of the package.</summary>
    public string Version { get; init; } = "";

    /// <summary>Other identities that the resource may have in the last state.</summary>
    public ImmutableArray<AliasSpec> Aliases { get; init; } = [];

    /// <summary>The provider as <c>urn::id</c>.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Providers by package, for a component's children.</summary>
    public ImmutableDictionary<string, string> Providers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Timeouts of the operations.</summary>
    public OperationTimeouts? CustomTimeouts { get; init; }

    /// <summary>Where the provider plugin can be had.</summary>
    public string PluginDownloadUrl { get; init; } = "";

    /// <summary>Whether a delete leaves the resource in the cloud.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>The URN with whose deletion this resource goes.</summary>
    public string DeletedWith { get; init; } = "";

    /// <summary>The URNs with whose replacement this resource is replaced.</summary>
    public ImmutableArray<string> ReplaceWith { get; init; } = [];

    /// <summary>Whether a replacement deletes first.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    /// <summary>Outputs that are secret though no input says so.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>The id to import.</summary>
    public string ImportId { get; init; } = "";

    /// <summary>The hooks that run around the resource's operations.</summary>
    public HookBinding Hooks { get; init; } = HookBinding.None;
}
