namespace DataMesh.Policies.Rules;

/// <summary>Where the kinds of Kubernetes that run pods say what runs in them.</summary>
internal static class PodReadings
{
    private static readonly ImmutableArray<string> ContainerLists = ["containers", "initContainers", "ephemeralContainers"];

    /// <summary>The kinds that are pods, or make them.</summary>
    public static ImmutableArray<string> Types { get; } =
    [
        ResourceTypes.Pod, ResourceTypes.Deployment, ResourceTypes.StatefulSet, ResourceTypes.DaemonSet, ResourceTypes.Job, ResourceTypes.CronJob,
    ];

    /// <summary>What one pod is.</summary>
    public static PropertyReading Pod(JudgedResource resource) => resource.Input(resource.Type switch
    {
        ResourceTypes.Pod => "spec",
        ResourceTypes.CronJob => "spec.jobTemplate.spec.template.spec",
        _ => "spec.template.spec",
    });

    /// <summary>Judges each container of a pod, and says so where they are not known.</summary>
    public static void EachContainer(JudgedResource resource, ResourceFindings findings, Action<PropertyReading, ResourceFindings> judge)
    {
        var pod = Pod(resource);
        if (pod.IsUnknown)
        {
            findings.Unknown(pod);
            return;
        }

        foreach (var list in ContainerLists)
            InlineItems.Judge(pod.At(list), findings, judge);
    }
}
