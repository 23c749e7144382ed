using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A role is assigned to a principal that exists. The answer: https://github.com/Azure/HubAndSpokeResearchEnclave/issues/50. The
/// directory is not simulated, so users, groups and applications are taken as they are; but a principal that this simulation made belongs
/// to a managed identity, and must be in the cloud.
/// </summary>
internal sealed class PrincipalExistsRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Authorization/roleAssignments";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "principalId") is not { } principal) yield break;
        if (!Guid.TryParseExact(principal, "D", out _))
        {
            yield return new AzureError("InvalidPrincipalId", $"The principal ID '{principal}' is not valid. Principal ID must be a "
                + $"GUID.", "principalId");
            yield break;
        }
        var isGroupOrUser = ValueTree.Text(candidate.Inputs, "principalType") is "Group" or "User" or "ForeignGroup";
        if (!DerivedId.IsDerived(principal) || isGroupOrUser || cloud.ByKey(CloudKeys.Principal(principal)).Any()) yield break;
        yield return new AzureError("PrincipalNotFound", $"Principal {principal.Replace("-", "", StringComparison.Ordinal)} does not "
            + $"exist in the directory. Check that you have the correct principal ID: no managed identity in the cloud has "
            + $"it.", "principalId");
    }
}
