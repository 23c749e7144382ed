using DataMesh.Model.Diagnostics;

namespace DataMesh.Components.Hub;

/// <summary>Reads values out of the management stack's exports, which come as plain objects.</summary>
internal static class HubValues
{
    /// <summary>An entry of an exported map.</summary>
    /// <exception cref="MeshException">The hub exports no such entry (DM0220).</exception>
    public static object? Entry(object? map, string name, string key) => map switch
    {
        IReadOnlyDictionary<string, object?> entries when entries.TryGetValue(key, out var value) => value,
        IDictionary<string, object?> entries when entries.TryGetValue(key, out var value) => value,
        _ => throw Missing($"{name}.{key}"),
    };

    /// <summary>An exported text.</summary>
    /// <exception cref="MeshException">The hub exports nothing there, or no text (DM0220).</exception>
    public static string Text(object? value, string name) => value as string ?? throw Missing(name);

    private static MeshException Missing(string name) => new(HubDiagnostics.NotExported(name));
}
