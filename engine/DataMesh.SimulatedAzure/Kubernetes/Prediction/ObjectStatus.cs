using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>The status of an object that has settled as it should: pods run, claims are bound, jobs are done.</summary>
internal static class ObjectStatus
{
    public static AzureObject Of(KubernetesType type, ObjectBuilder outputs)
    {
        var replicas = outputs["spec"] is IReadOnlyDictionary<string, object?> spec ? ValueTree.Get(spec, "replicas") : null;
        return type.GroupKind switch
        {
            "Deployment.apps" => AzureObject.Of(
                ("availableReplicas", replicas), ("observedGeneration", 1.0), ("readyReplicas", replicas), ("replicas", replicas), ("updatedReplicas", replicas),
                ("conditions", new object?[]
                {
                    Condition("Available", "MinimumReplicasAvailable", "Deployment has minimum availability."),
                    Condition("Progressing", "NewReplicaSetAvailable", "ReplicaSet has successfully progressed."),
                })),
            "StatefulSet.apps" or "ReplicaSet.apps" => AzureObject.Of(
                ("availableReplicas", replicas), ("observedGeneration", 1.0), ("readyReplicas", replicas), ("replicas", replicas)),
            "Job.batch" => AzureObject.Of(
                ("completionTime", Filler.Moment), ("startTime", Filler.Moment),
                ("succeeded", outputs["spec"] is IReadOnlyDictionary<string, object?> job ? ValueTree.Get(job, "completions") : null)),
            "Namespace" => AzureObject.Of(("phase", "Active")),
            "PersistentVolumeClaim" => AzureObject.Of(("phase", "Bound")),
            "PersistentVolume" => AzureObject.Of(("phase", "Available")),
            "Pod" => AzureObject.Of(("phase", "Running"), ("startTime", Filler.Moment)),
            "PodDisruptionBudget.policy" => AzureObject.Of(
                ("currentHealthy", 0.0), ("desiredHealthy", 0.0), ("disruptionsAllowed", 0.0), ("expectedPods", 0.0), ("observedGeneration", 1.0)),
            "ResourceQuota" => AzureObject.Of(("hard", outputs["spec"] is IReadOnlyDictionary<string, object?> quota ? ValueTree.Get(quota, "hard") : null)),
            "Service" => AzureObject.Of(("loadBalancer", Balancer(outputs))),
            "HorizontalPodAutoscaler.autoscaling" => AzureObject.Of(
                ("currentReplicas", 0.0), ("desiredReplicas", 0.0)),
            _ => AzureObject.Empty,
        };
    }

    private static AzureObject Condition(string type, string reason, string message) => AzureObject.Of(
        ("lastTransitionTime", Filler.Moment), ("lastUpdateTime", Filler.Moment), ("message", message), ("reason", reason), ("status", "True"), ("type", type));

    private static AzureObject Balancer(ObjectBuilder outputs)
    {
        if (outputs["spec"] is not IReadOnlyDictionary<string, object?> spec || ValueTree.Text(spec, "type") != "LoadBalancer") return AzureObject.Empty;
        if (outputs["metadata"] is not IReadOnlyDictionary<string, object?> metadata || ValueTree.Text(metadata, "uid") is not { } uid) return AzureObject.Empty;
        var isInternal = ValueTree.Text(metadata, "annotations", "service.beta.kubernetes.io/azure-load-balancer-internal") == "true";
        var address = isInternal ? ServiceAddresses.Internal(uid) : ServiceAddresses.Public(uid);
        return AzureObject.Of(("ingress", new object?[] { AzureObject.Of(("ip", address)) }));
    }
}
