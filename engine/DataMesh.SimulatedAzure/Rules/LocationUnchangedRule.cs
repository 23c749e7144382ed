using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>A resource does not move. https://github.com/Azure/azure-cli/issues/27899 shows the answer.</summary>
internal sealed class LocationUnchangedRule : IPutRule
{
    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (existing is null || ValueTree.Text(existing.Inputs, "location") is not { } old || ValueTree.Text(candidate.Inputs, "location") is not { } now)
            yield break;
        if (Locations.AreEqual(old, now)) yield break;
        var name = ArmId.NameOf(candidate.Id);
        var (was, wanted) = (Locations.Normalize(old), Locations.Normalize(now));
        if (candidate.ArmType == "Microsoft.Resources/resourceGroups")
            yield return new AzureError("InvalidResourceGroupLocation", $"Invalid resource group location '{wanted}'. The Resource "
                + $"group already exists in location '{was}'.", "location");
        else
            yield return new AzureError(
                "InvalidResourceLocation",
                $"The resource '{name}' already exists in location '{was}' in resource group "
                    + $"'{ArmId.NameOf(ArmId.ResourceGroupOf(candidate.Id) ?? "")}'. A resource with the same name cannot be created in "
                    + $"location '{wanted}'. Please select a new resource name.",
                "location");
    }
}
