using Google.Protobuf.Collections;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>URNs by property as messages and back.</summary>
internal static class DependencyMessages
{
    public static Dictionary<string, Proto.PropertyDependencies> Write(ImmutableDictionary<string, ImmutableArray<string>> dependencies)
    {
        var messages = new Dictionary<string, Proto.PropertyDependencies>(dependencies.Count, StringComparer.Ordinal);
        foreach (var (key, urns) in dependencies)
        {
            var message = new Proto.PropertyDependencies();
            message.Urns.AddRange(urns);
            messages.Add(key, message);
        }

        return messages;
    }

    public static ImmutableDictionary<string, ImmutableArray<string>> Read(MapField<string, Proto.PropertyDependencies> messages)
    {
        if (messages.Count == 0)
            return ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        var dependencies = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var (key, message) in messages)
            dependencies[key] = [.. message.Urns];
        return dependencies.ToImmutable();
    }
}
