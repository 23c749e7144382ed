namespace Pulumi;

/// <summary>How a resource is handled, beside its inputs. Lists that nobody touches are never made.</summary>
public abstract class ResourceOptions
{
    private List<string>? _ignoreChanges;
    private List<string>? _replaceOnChanges;
    private List<string>? _hideDiffs;
    private List<ResourceTransformation>? _transformations;
    private List<ResourceTransform>? _transforms;
    private List<Input<Alias>>? _aliases;
    private ResourceHookBinding? _hooks;

    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    public InputList<Resource> DependsOn { get => DependsOnIfAny ??= []; set => DependsOnIfAny = value; }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges { get => _ignoreChanges ??= []; set => _ignoreChanges = value; }

    public string? Version { get; set; }

    public ProviderResource? Provider { get; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    public List<ResourceTransformation> ResourceTransformations { get => _transformations ??= []; set => _transformations = value; }

    public List<ResourceTransform> ResourceTransforms { get => _transforms ??= []; set => _transforms = value; }

    public List<Input<Alias>> Aliases { get => _aliases ??= []; set => _aliases = value; }

    public string? Urn { get; set; }

    public List<string> ReplaceOnChanges { get => _replaceOnChanges ??= []; set => _replaceOnChanges = value; }

    public string? PluginDownloadURL { get; set; }

    public bool? RetainOnDelete { get; set; }

    public Resource? DeletedWith { get; set; }

    public InputList<Resource> ReplaceWith { get => ReplaceWithIfAny ??= []; set => ReplaceWithIfAny = value; }

    /// <summary>Any value: when it is another one than at the last update, the resource is replaced.</summary>
    public Input<object>? ReplacementTrigger { get; set; }

    public ResourceHookBinding Hooks { get => _hooks ??= new ResourceHookBinding(); set => _hooks = value; }

    public List<string> HideDiffs { get => _hideDiffs ??= []; set => _hideDiffs = value; }

    internal InputList<Resource>? DependsOnIfAny { get; private set; }

    internal InputList<Resource>? ReplaceWithIfAny { get; private set; }

    internal IReadOnlyList<string> IgnoreChangesIfAny => _ignoreChanges ?? [];

    internal IReadOnlyList<string> ReplaceOnChangesIfAny => _replaceOnChanges ?? [];

    internal IReadOnlyList<string> HideDiffsIfAny => _hideDiffs ?? [];

    internal IReadOnlyList<ResourceTransformation> TransformationsIfAny => _transformations ?? [];

    internal IReadOnlyList<ResourceTransform> TransformsIfAny => _transforms ?? [];

    internal IReadOnlyList<Input<Alias>> AliasesIfAny => _aliases ?? [];

    internal ResourceHookBinding? HooksIfAny => _hooks;

    /// <summary>Takes over what the other options say: lists are added to, of single values the other's wins.</summary>
    private protected void TakeOver(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        Urn = other.Urn ?? Urn;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        DependsOnIfAny = Joined(DependsOnIfAny, other.DependsOnIfAny);
        ReplaceWithIfAny = Joined(ReplaceWithIfAny, other.ReplaceWithIfAny);
        Append(ref _ignoreChanges, other._ignoreChanges);
        Append(ref _replaceOnChanges, other._replaceOnChanges);
        Append(ref _hideDiffs, other._hideDiffs);
        Append(ref _transformations, other._transformations);
        Append(ref _transforms, other._transforms);
        Append(ref _aliases, other._aliases);
        if (other._hooks is { IsEmpty: false } hooks)
            _hooks = (_hooks ?? new ResourceHookBinding()).Concat(hooks);
    }

    private protected static void Append<T>(ref List<T>? list, List<T>? more)
    {
        if (more is { Count: > 0 })
            (list ??= []).AddRange(more);
    }

    private static InputList<Resource>? Joined(InputList<Resource>? list, InputList<Resource>? more)
    {
        if (more is null)
            return list;
        return list is null ? new InputList<Resource>().Concat(more) : list.Concat(more);
    }
}
