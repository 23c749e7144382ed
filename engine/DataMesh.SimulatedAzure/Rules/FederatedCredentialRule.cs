using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// An identity trusts a subject of an issuer once, and at most 20 of them:
/// https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations. The answer to a second one:
/// https://github.com/Azure/bicep-types-az/issues/2029.
/// </summary>
internal sealed class FederatedCredentialRule : IPutRule
{
    private const string Type = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
    private const int MostOfAnIdentity = 20;

    public bool Concerns(string armType) => armType == Type;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } identity) yield break;
        var others = cloud.Below(identity).Where(other => other.ArmType == Type && !ArmId.AreEqual(other.Id, candidate.Id)).ToList();
        if (existing is null && others.Count >= MostOfAnIdentity)
            yield return new AzureError("BadRequest", $"The managed identity '{ArmId.NameOf(identity)}' has "
                + $"{MostOfAnIdentity.ToString(CultureInfo.InvariantCulture)} federated identity credentials, the most that one can have.", null);
        if (Subject(candidate) is { } subject && others.Any(other => Subject(other) == subject))
            yield return new AzureError("Conflict", "Issuer and subject combination already exists for this Managed Identity.", "subject");
    }

    private static (string Issuer, string Subject)? Subject(AzureResource credential) =>
        ValueTree.Text(credential.Inputs, "issuer") is { } issuer && ValueTree.Text(credential.Inputs, "subject") is { } subject ? (issuer, subject) : null;
}
