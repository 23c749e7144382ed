namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>Where a provider works, and how it is told to.</summary>
/// <param name="Server">The address of the API server, which is what a cluster is known by; null when it is not known yet.</param>
/// <param name="Namespace">The namespace of objects that name none; null when it is not known yet.</param>
public sealed record ClusterTarget(string? Server, string? Namespace)
{
    /// <summary>The cluster of a provider without a kubeconfig, and the namespace that every cluster has.</summary>
    public const string Default = "default";

    /// <summary>The cluster of a provider that is not configured.</summary>
    public static ClusterTarget Unconfigured { get; } = new(Default, Default);

    /// <summary>Whether two addresses are those of one API server.</summary>
    public static bool AreSame(string left, string right) => Clusters.AreSame(left, right);

    /// <summary>Why there can be no connection; null when there can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether objects are written down as YAML only: no cluster sees them, and none refuses them.</summary>
    public bool RendersOnly { get; init; }

    /// <summary>Whether the API server merges what several managers want; otherwise the provider labels what it made.</summary>
    public bool AppliesOnServer { get; init; } = true;

    /// <summary>Whether the data of a config map is changed in place.</summary>
    public bool ConfigMapsChangeInPlace { get; init; }

    /// <summary>Whether the data of a secret is changed in place.</summary>
    public bool SecretsChangeInPlace { get; init; }

    /// <summary>Whether to take over what exists already in the place of refusing it.</summary>
    public bool TakesOver { get; init; }
}
