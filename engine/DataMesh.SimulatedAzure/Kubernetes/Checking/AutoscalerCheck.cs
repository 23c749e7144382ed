namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>
/// The bounds of a horizontal pod autoscaler. https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/autoscaling/validation/validation.go
/// </summary>
internal sealed class AutoscalerCheck : IPartCheck
{
    public IEnumerable<string> Types => ["autoscaling/v1:HorizontalPodAutoscalerSpec", "autoscaling/v2:HorizontalPodAutoscalerSpec"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Get("minReplicas") is double least and < 1)
            yield return part.Invalid("minReplicas", $"Invalid value: {ObjectPart.Show(least)}: must be greater than or equal to 1");
        if (part.Get("maxReplicas") is not double most) yield break;
        if (most < 1)
            yield return part.Invalid("maxReplicas", $"Invalid value: {ObjectPart.Show(most)}: must be greater than 0");
        else if (part.Get("minReplicas") is double floor && most < floor)
            yield return part.Invalid("maxReplicas", $"Invalid value: {ObjectPart.Show(most)}: must be greater than or equal to `minReplicas`");
    }
}
