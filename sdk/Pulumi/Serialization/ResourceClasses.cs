using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The resource classes that say by <see cref="ResourceTypeAttribute"/> which type they stand for, in all assemblies that are loaded.</summary>
internal static class ResourceClasses
{
    private static readonly ConcurrentDictionary<Assembly, FrozenDictionary<string, Type>> ByAssembly = new();

    private static readonly string? Own = typeof(Resource).Assembly.GetName().Name;

    /// <summary>The class for a type token; of several versions the highest. Null where there is none.</summary>
    public static Type? Find(string token)
    {
        Type? found = null;
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (ByAssembly.GetOrAdd(assembly, ClassesOf).TryGetValue(token, out var candidate) && (found is null || VersionOf(candidate) > VersionOf(found)))
                found = candidate;
        }

        return found;
    }

    private static FrozenDictionary<string, Type> ClassesOf(Assembly assembly)
    {
        if (assembly.IsDynamic || !Array.Exists(assembly.GetReferencedAssemblies(), reference => reference.Name == Own))
            return FrozenDictionary<string, Type>.Empty;
        var classes = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var type in assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Resource)) && !type.IsAbstract))
        {
            if (type.GetCustomAttribute<ResourceTypeAttribute>(inherit: false) is { } attribute)
                classes.TryAdd(attribute.Type, type);
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Version VersionOf(Type type) =>
        Version.TryParse(type.GetCustomAttribute<ResourceTypeAttribute>(inherit: false)?.Version?.Split('-', '+')[0], out var version) ? version : new Version(0, 0);
}
