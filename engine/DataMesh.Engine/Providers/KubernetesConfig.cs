using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>The configuration of a kubernetes provider.</summary>
internal static class KubernetesConfig
{
    /// <summary>Where the provider works: what its kubeconfig names, or the cluster <c>default</c> where it has none.</summary>
    public static ClusterTarget TargetOf(PropertyMap config)
    {
        var target = Cluster(config) with
        {
            AppliesOnServer = Flag(config, "enableServerSideApply") ?? true,
            ConfigMapsChangeInPlace = Flag(config, "enableConfigMapMutable") ?? false,
            SecretsChangeInPlace = Flag(config, "enableSecretMutable") ?? false,
            TakesOver = Flag(config, "upsertExistingObjects") ?? false,
        };
        return config.Find("namespace") switch
        {
            null or PropertyValue.NullValue => target,
            { IsUnknown: true } => target with { Namespace = null },
            var given => target with { Namespace = given.AsString() is { Length: > 0 } name ? name : target.Namespace },
        };
    }

    /// <summary>
    /// Whether the provider works on another cluster than before: the identifier says so where there is one, else the address of the API server.
    /// </summary>
    public static bool Moves(PropertyMap before, PropertyMap after)
    {
        if (Text(before, "clusterIdentifier") is { } old && Text(after, "clusterIdentifier") is { } now)
            return old != now;
        var (from, to) = (TargetOf(before), TargetOf(after));
        return from.RendersOnly != to.RendersOnly || (from.Server is { } left && to.Server is { } right && !ClusterTarget.AreSame(left, right));
    }

    private static ClusterTarget Cluster(PropertyMap config)
    {
        if (Text(config, "renderYamlToDirectory") is { } folder)
            return new ClusterTarget($"file:{folder}", ClusterTarget.Default) { RendersOnly = true };
        if (config.Find("kubeconfig") is { IsUnknown: true })
            return new ClusterTarget(null, null);
        if (Text(config, "kubeconfig") is not { } text)
            return ClusterTarget.Unconfigured;
        var read = Kubeconfig.Read(text, Text(config, "context"), Text(config, "cluster"));
        return new ClusterTarget(read.Server, read.Namespace ?? ClusterTarget.Default) { Problem = read.Problem };
    }

    private static string? Text(PropertyMap config, string key) => config.Find(key)?.AsString() is { Length: > 0 } text ? text : null;

    /// <summary>Settings of a stack are texts, and SDKs send texts for the inputs of providers.</summary>
    private static bool? Flag(PropertyMap config, string key) => config.Find(key)?.WithoutSecret() switch
    {
        PropertyValue.BoolValue flag => flag.Value,
        PropertyValue.StringValue text when bool.TryParse(text.Value, out var flag) => flag,
        _ => null,
    };
}
