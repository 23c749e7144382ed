using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>Amounts of resources. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/</summary>
internal sealed class QuantityCheck : IPartCheck
{
    public IEnumerable<string> Types =>
    [
        "core/v1:LimitRangeItem", "core/v1:PersistentVolumeSpec", "core/v1:ResourceQuotaSpec", "core/v1:ResourceRequirements", "core/v1:VolumeResourceRequirements",
    ];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        foreach (var map in (string[])["capacity", "default", "defaultRequest", "hard", "limits", "max", "maxLimitRequestRatio", "min", "requests"])
        {
            foreach (var (resource, value) in AzureObject.From(ValueTree.Map(part.Value, map)))
            {
                if (value is not string text) continue;
                if (!Quantity.TryParse(text, out var quantity))
                    yield return part.Unreadable(
                        $"{map}.{resource}", "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
                else if (quantity < Quantity.Zero)
                    yield return part.Invalid($"{map}[{resource}]", $"Invalid value: \"{text}\": must be greater than or equal to 0");
            }
        }
    }
}
