using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>What is known of one kind of object: its names in the API, its schema, what of it cannot be changed.</summary>
public sealed class KubernetesType
{
    private readonly Lazy<ObjectShape> _inputs;
    private readonly Lazy<ObjectShape> _outputs;

    internal KubernetesType(string token, string module, string kind, SchemaModule schema)
    {
        Token = token;
        Kind = kind;
        var at = module.IndexOf('/');
        Group = module[..at] is var group && group == "core" ? "" : group;
        Version = module[(at + 1)..];
        IsNamespaced = ApiKinds.IsNamespaced(kind);
        GroupKind = Suffixed(kind);
        Resource = Suffixed(ApiKinds.Plural(kind));
        _inputs = new(() => schema.InputsOf(token));
        _outputs = new(() => schema.OutputsOf(token));
    }

    /// <summary>The Pulumi type token, such as <c>kubernetes:apps/v1:Deployment</c>.</summary>
    public string Token { get; }

    /// <summary>The API group; empty for the core of the API.</summary>
    public string Group { get; }

    /// <summary>The version of the group.</summary>
    public string Version { get; }

    /// <summary>The kind, such as <c>Deployment</c>.</summary>
    public string Kind { get; }

    /// <summary>The kind with its group, as the API writes it: <c>Deployment.apps</c>, <c>Service</c>.</summary>
    public string GroupKind { get; }

    /// <summary>The resource with its group, as the API writes it: <c>deployments.apps</c>, <c>services</c>.</summary>
    public string Resource { get; }

    /// <summary>Whether objects of the kind live in a namespace; the others belong to the whole cluster.</summary>
    public bool IsNamespaced { get; }

    /// <summary>The type under which objects are stored; the same for all versions, which are views of one object.</summary>
    public string StoredType => ObjectIds.TypeOf(this);

    /// <summary>Outputs whose values are secrets.</summary>
    public ImmutableArray<string> SecretOutputs => IsSecret ? ["data", "stringData"] : [];

    internal bool IsSecret => GroupKind == "Secret";

    internal ObjectShape Inputs => _inputs.Value;

    internal ObjectShape Outputs => _outputs.Value;

    /// <summary>Whether the provider replaces an object whose input at this path changes.</summary>
    /// <param name="path">The path of the input that changed, such as <c>spec.selector.matchLabels.app</c>.</param>
    /// <param name="isUnknown">Whether what it becomes is not known yet: then all below it may change.</param>
    /// <param name="target">The provider's settings.</param>
    /// <param name="isImmutable">Whether the object itself says that it does not change.</param>
    public bool ForcesReplacement(string path, bool isUnknown, ClusterTarget target, bool isImmutable)
    {
        var paths = FixedPaths(target, isImmutable);
        return isUnknown ? ReplacementPaths.MayCover(paths, path) : ReplacementPaths.Covers(paths, path);
    }

    /// <summary>What of an object the provider replaces it for.</summary>
    /// <param name="target">The provider's settings: some kinds are changed in place when it is told so.</param>
    /// <param name="isImmutable">Whether the object itself says that it does not change.</param>
    internal ImmutableArray<string> FixedPaths(ClusterTarget target, bool isImmutable) => ReplacementPaths.Of(this, target, isImmutable);

    private string Suffixed(string name) => Group.Length == 0 ? name : $"{name}.{Group}";
}
