namespace DataMesh.Rpc.Monitor;

/// <summary>A resource that a program wants to exist. Empty texts and collections mean "not set", as on the wire.</summary>
public sealed record RegisterResourceRequest
{
    /// <summary>The type token, <c>package:module:Type</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The logical name, unique among resources of the same type and parent.</summary>
    public required string Name { get; init; }

    /// <summary>The URN of the parent; empty for the stack itself.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Whether a provider manages the resource; a component has none.</summary>
    public bool Custom { get; init; }

    /// <summary>Whether a provider constructs the component.</summary>
    public bool Remote { get; init; }

    /// <summary>The inputs.</summary>
    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    /// <summary>The URNs on which the resource as a whole depends.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs on which each input depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Providers by package, for a component's children.</summary>
    public ImmutableDictionary<string, string> Providers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The version of the package.</summary>
    public string Version { get; init; } = "";

    /// <summary>Where the provider plugin can be had; empty for the usual place.</summary>
    public string PluginDownloadUrl { get; init; } = "";

    /// <summary>Whether the resource may not be deleted; null where the program does not say.</summary>
    public bool? Protect { get; init; }

    /// <summary>Whether a replacement deletes first; null where the program does not say.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    /// <summary>Whether a delete leaves the resource in the cloud; null where the program does not say.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>Property paths whose changes do not count.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Property paths whose changes force a replacement.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Property paths whose diffs are not shown.</summary>
    public ImmutableArray<string> HideDiffs { get; init; } = [];

    /// <summary>Outputs that are secret though no input says so.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Other identities that the resource may have in the last state.</summary>
    public ImmutableArray<AliasSpec> Aliases { get; init; } = [];

    /// <summary>The id to import; empty where the resource is created.</summary>
    public string ImportId { get; init; } = "";

    /// <summary>Timeouts of the operations, where not the provider's own.</summary>
    public OperationTimeouts? CustomTimeouts { get; init; }

    /// <summary>The URN with whose deletion this resource goes; empty where none.</summary>
    public string DeletedWith { get; init; } = "";

    /// <summary>The URNs with whose replacement this resource is replaced.</summary>
    public ImmutableArray<string> ReplaceWith { get; init; } = [];

    /// <summary>A value whose change forces a replacement; null where there is none.</summary>
    public PropertyValue? ReplacementTrigger { get; init; }

    /// <summary>Of a provider: environment variables of the engine (key) that its plugin gets under other names (value).</summary>
    public ImmutableDictionary<string, string> EnvVarMappings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Functions of the program that change this resource and those below it, before the engine looks at them.</summary>
    public ImmutableArray<TransformCallback> Transforms { get; init; } = [];

    /// <summary>The hooks that run around the resource's operations.</summary>
    public HookBinding Hooks { get; init; } = HookBinding.None;

    /// <summary>Whether the program accepts a failed or skipped result instead of an error.</summary>
    public bool SupportsResultReporting { get; init; }
}
