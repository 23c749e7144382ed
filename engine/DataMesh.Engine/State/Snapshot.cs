namespace DataMesh.Engine.State;

/// <summary>What is known of a stack's resources after a run: the last state. Immutable.</summary>
public sealed class Snapshot
{
    private readonly Lazy<Dictionary<string, StateResource>> _byUrn;

    /// <summary>A snapshot of these resources; each stands after all that it needs.</summary>
    public Snapshot(ImmutableArray<StateResource> resources, ImmutableArray<PendingOperation> pendingOperations, string secretsSalt)
    {
        Resources = resources;
        PendingOperations = pendingOperations;
        SecretsSalt = secretsSalt;
        _byUrn = new Lazy<Dictionary<string, StateResource>>(Index);
    }

    /// <summary>The state of a stack that does not exist yet.</summary>
    public static Snapshot Empty { get; } = new([], [], "");

    /// <summary>The resources in canonical order: each after all that it needs, ties by URN.</summary>
    public ImmutableArray<StateResource> Resources { get; }

    /// <summary>What an interrupted run left behind.</summary>
    public ImmutableArray<PendingOperation> PendingOperations { get; }

    /// <summary>The salt and check of the passphrase secrets provider; empty where no secret was ever written.</summary>
    public string SecretsSalt { get; }

    /// <summary>The outputs of the stack; empty where it has none.</summary>
    public PropertyMap StackOutputs => StackResource?.Outputs ?? PropertyMap.Empty;

    private StateResource? StackResource
    {
        get
        {
            foreach (var resource in Resources)
            {
                if (resource.Type == Urn.StackType)
                    return resource;
            }

            return null;
        }
    }

    /// <summary>The live resource with this URN (not the old half of a replacement); null where there is none.</summary>
    public StateResource? Find(string urn) => _byUrn.Value.GetValueOrDefault(urn);

    /// <summary>The snapshot with other resources and no pending operations.</summary>
    public Snapshot With(ImmutableArray<StateResource> resources) => new(resources, [], SecretsSalt);

    private Dictionary<string, StateResource> Index()
    {
        var index = new Dictionary<string, StateResource>(Resources.Length, StringComparer.Ordinal);
        foreach (var resource in Resources)
        {
            if (!resource.Delete)
                index[resource.Urn] = resource;
        }

        return index;
    }
}
