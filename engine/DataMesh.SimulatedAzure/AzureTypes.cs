using System.Collections.Concurrent;
using System.Text.Json;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// The resource types that the simulated Azure knows. A module of the schema is read when a type of it is first looked into, so a run
/// pays for the modules that it uses.
/// </summary>
public sealed class AzureTypes
{
    private readonly Func<string, byte[]?> _open;
    private readonly Lazy<JsonElement> _facts;
    private readonly ConcurrentDictionary<string, SchemaModule> _modules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AzureType?> _types = new(StringComparer.Ordinal);

    internal AzureTypes(Func<string, byte[]?> open)
    {
        _open = open;
        _facts = new(() => JsonDocument.Parse(Open("arm")).RootElement);
    }

    /// <summary>The types of the schema that the SDK in this repository is generated from.</summary>
    public static AzureTypes Default { get; } = new(module => SchemaFiles.Open("azure-native", module));

    /// <summary>The tokens of all types, in ordinal order.</summary>
    public IEnumerable<string> Tokens => _facts.Value.EnumerateObject().Select(entry => entry.Name).Order(StringComparer.Ordinal);

    /// <summary>The type of a token; null when the simulated Azure does not know it.</summary>
    public AzureType? Find(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return _types.TryGetValue(token, out var known) ? known : _types.GetOrAdd(token, Load);
    }

    private AzureType? Load(string token) =>
        _facts.Value.TryGetProperty(token, out var facts) && ModuleOf(token) is { } module
            ? new AzureType(token, facts, () => Module(module))
            : null;

    private static string? ModuleOf(string token) => token.Split(':') is [_, var module, _] ? module : null;

    private SchemaModule Module(string name) => _modules.GetOrAdd(name, key => new SchemaModule(Open(key), ResolveType));

    private Shape ResolveType(string token) => ModuleOf(token) is { } module ? Module(module).Type(token) : AnyShape.Instance;

    private byte[] Open(string name) =>
        _open(name) ?? throw new InvalidOperationException($"The schema file azure-native/{name}.json is not embedded in the assembly.");
}
