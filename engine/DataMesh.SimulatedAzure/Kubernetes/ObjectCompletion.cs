using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Storing;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>What the provider fills in before it asks the API server: the name, the namespace, its marks.</summary>
internal static class ObjectCompletion
{
    /// <summary>Marks an object whose name the provider made.</summary>
    public const string Autonamed = "pulumi.com/autonamed";

    private const string ManagedBy = "app.kubernetes.io/managed-by";

    private static readonly string[] OfTheServer =
    [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields", "resourceVersion", "selfLink", "uid",
    ];

    public static AzureObject Complete(KubernetesType type, KubernetesRequest request)
    {
        var result = new ObjectBuilder(request.Inputs.Count + 1);
        foreach (var (key, value) in AzureObject.From(request.Inputs))
            if (value is not null) result.Add(key, value);
        if (result["metadata"] is null or IReadOnlyDictionary<string, object?>)
            result["metadata"] = Metadata(type, request, result["metadata"] as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty);
        return result.Build();
    }

    /// <summary>The name that an object has, or that the API server generates for it; null when it is not known yet.</summary>
    public static string? NameOf(KubernetesRequest request) =>
        ValueTree.Get(request.Inputs, "metadata", "name") switch
        {
            string name => name,
            null when ValueTree.Text(request.Inputs, "metadata", "generateName") is { } start => start + DerivedId.Hex("generated name", request.Seed, 5),
            _ => null,
        };

    private static AzureObject Metadata(KubernetesType type, KubernetesRequest request, IReadOnlyDictionary<string, object?> given)
    {
        var metadata = new ObjectBuilder(given.Count + 3);
        foreach (var (key, value) in AzureObject.From(given))
            if (value is not null && !OfTheServer.Contains(key)) metadata.Add(key, value);
        if (!metadata.Has("name") && !metadata.Has("generateName"))
        {
            metadata.Add("name", AutoName(type, request));
            AddText(metadata, "annotations", Autonamed, "true");
        }
        if (type.IsNamespaced && !metadata.Has("namespace")) metadata.Add("namespace", (object?)request.Target.Namespace ?? AzureUnknown.Value);
        if (!request.Target.AppliesOnServer) AddText(metadata, "labels", ManagedBy, "pulumi");
        return metadata.Build();
    }

    private static void AddText(ObjectBuilder metadata, string map, string key, string text)
    {
        if (metadata[map] is not (null or IReadOnlyDictionary<string, object?>)) return;
        var entries = new ObjectBuilder();
        foreach (var (known, value) in AzureObject.From(metadata[map] as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty)) entries.Add(known, value);
        if (!entries.Has(key)) entries.Add(key, text);
        metadata[map] = entries.Build();
    }

    /// <summary>
    /// The logical name and eight digits. The provider draws them anew whenever the object is replaced, so that the new one can stand beside the old one; here
    /// they are derived from what the object is replaced for. What is secret gives no digits: a name is public.
    /// </summary>
    private static object AutoName(KubernetesType type, KubernetesRequest request)
    {
        var seed = request.Seed;
        if (!request.HoldsSecrets && !type.IsSecret)
        {
            var reasons = new ObjectBuilder();
            foreach (var path in type.FixedPaths(request.Target, ValueTree.Get(request.Inputs, "immutable") is true))
            {
                if (path.StartsWith("metadata.", StringComparison.Ordinal)) continue;
                if (ValueTree.Get(request.Inputs, path.Split('.')) is not { } value) continue;
                if (HoldsUnknown(value)) return AzureUnknown.Value;
                reasons[path] = value;
            }
            if (reasons.Build() is { Count: > 0 } content) seed += "\n" + Convert.ToHexStringLower(ResourceJson.Write(content));
        }
        return $"{request.LogicalName}-{DerivedId.Hex("name", seed, 8)}";
    }

    private static bool HoldsUnknown(object? value) => value switch
    {
        AzureUnknown => true,
        IReadOnlyDictionary<string, object?> map => map.Values.Any(HoldsUnknown),
        IReadOnlyList<object?> list => list.Any(HoldsUnknown),
        _ => false,
    };
}
