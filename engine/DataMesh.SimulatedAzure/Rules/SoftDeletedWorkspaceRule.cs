using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A deleted log workspace comes back with its logs when it is made again in its resource group and region; in another region its name is held.
/// https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace. The answer: https://github.com/Azure/azure-cli/issues/11916
/// </summary>
internal sealed class SoftDeletedWorkspaceRule : IPutRule
{
    public bool Concerns(string armType) => armType == SoftDeletion.Workspace;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (existing is not null || ValueTree.Text(candidate.Inputs, "location") is not { } location) yield break;
        if (SoftDeletion.Recovered(cloud, candidate) is not { } kept) yield break;
        var was = ValueTree.Text(kept.Inputs, "location") ?? "";
        if (Locations.AreEqual(was, location)) yield break;
        yield return new AzureError(
            "Conflict",
            $"The workspace name '{ArmId.NameOf(candidate.Id)}' is not unique. A deleted workspace in '{was}' holds it; "
                + "create it there, which recovers it, then delete it for good.",
            "workspaceName");
    }
}
