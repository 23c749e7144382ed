using System.Collections.Concurrent;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// The kinds of objects that a simulated cluster knows: those of the schema. A module of it (a group and version) is read when a kind of it is first looked
/// into.
/// </summary>
public sealed class KubernetesTypes
{
    /// <summary>The package of the Pulumi provider.</summary>
    public const string Package = "kubernetes";

    private readonly ConcurrentDictionary<string, SchemaModule?> _modules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KubernetesType?> _types = new(StringComparer.Ordinal);

    private KubernetesTypes() { }

    /// <summary>The kinds of the schema that the SDK in this repository is generated from.</summary>
    public static KubernetesTypes Default { get; } = new();

    /// <summary>The tokens of all kinds, in ordinal order. Reads the whole schema.</summary>
    public IEnumerable<string> Tokens => SchemaFiles.ModulesOf(Package)
        .SelectMany(module => Module(module)?.Resources ?? [])
        .Where(IsKind)
        .Order(StringComparer.Ordinal);

    /// <summary>The kind of a token, such as <c>kubernetes:apps/v1:Deployment</c>; null when the schema does not have it.</summary>
    public KubernetesType? Find(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return _types.TryGetValue(token, out var known) ? known : _types.GetOrAdd(token, Load);
    }

    private KubernetesType? Load(string token) =>
        IsKind(token) && token.Split(':') is [Package, var module, var kind] && Module(FileOf(module)) is { } file && file.Resources.Contains(token)
            ? new KubernetesType(token, module, kind, file)
            : null;

    private SchemaModule? Module(string file) => _modules.GetOrAdd(
        file, name => SchemaFiles.Open(Package, name) is { } json ? new SchemaModule(json, ResolveType) : null);

    private Shape ResolveType(string token) =>
        token.Split(':') is [_, var module, _] && Module(FileOf(module)) is { } file ? file.Type(token) : AnyShape.Instance;

    /// <summary>A Helm release is made by the provider alone: an API server knows only what the chart renders.</summary>
    private static bool IsKind(string token) =>
        token.StartsWith(Package + ":", StringComparison.Ordinal) && !token.StartsWith(Package + ":helm.sh/", StringComparison.Ordinal);

    private static string FileOf(string module) => module.Replace('/', '.');
}
