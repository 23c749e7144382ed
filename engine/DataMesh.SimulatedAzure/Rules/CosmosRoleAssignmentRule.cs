using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A role on the data of a Cosmos DB account is one of the account's own, given inside the account to a principal that exists.
/// https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control; how a scope is written, with the answer:
/// https://github.com/MicrosoftDocs/azure-databases-docs/pull/63.
/// </summary>
internal sealed class CosmosRoleAssignmentRule : IPutRule
{
    // The account brings them.
    private static readonly string[] BuiltIn = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"];

    public bool Concerns(string armType) => armType == "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } account) yield break;
        if (!Guid.TryParseExact(ArmId.NameOf(candidate.Id), "D", out _))
            yield return new AzureError("BadRequest", $"The role assignment ID '{ArmId.NameOf(candidate.Id)}' is not a GUID.", "roleAssignmentId");
        if (ValueTree.Text(candidate.Inputs, "scope") is { } scope && WhyNot(account, scope) is { } reason)
            yield return new AzureError("BadRequest", $"Failed to parse the incoming request payload: could not parse property [scope] with value [{scope}]: "
                + reason, "scope");
        if (ValueTree.Text(candidate.Inputs, "roleDefinitionId") is { } role && !Exists(cloud, account, role))
            yield return new AzureError("BadRequest", $"The role definition [{role}] does not exist in the account '{ArmId.NameOf(account)}'.",
                "roleDefinitionId");
        if (ValueTree.Text(candidate.Inputs, "principalId") is { } principal && DerivedId.IsDerived(principal)
            && !cloud.ByKey(CloudKeys.Principal(principal)).Any())
            yield return new AzureError("BadRequest", $"The provided principal ID [{principal}] was not found: no managed identity in the cloud has "
                + "it.", "principalId");
    }

    private static string? WhyNot(string account, string scope)
    {
        if (ArmId.AreEqual(scope, account) || scope == "/") return null;
        var inside = ArmId.IsBelow(scope, account) ? scope[(account.Length + 1)..] : scope.TrimStart('/');
        return inside.Split('/') switch
        {
            ["dbs", { Length: > 0 }] or ["dbs", { Length: > 0 }, "colls", { Length: > 0 }] => null,
            ["dbs", _, "colls", ..] => "Expected a name after [colls].",
            ["dbs", _, var third, ..] => $"Expected path segment [colls] at position [2] but found [{third}].",
            [var first, ..] => $"Expected path segment [dbs] at position [0] but found [{first}].",
            _ => "Expected path segment [dbs] at position [0].",
        };
    }

    private static bool Exists(ICloudView cloud, string account, string role) =>
        ArmId.IsBelow(role, account)
        && role[(account.Length + 1)..].Split('/') is ["sqlRoleDefinitions", var id]
        && (BuiltIn.Contains(id, StringComparer.OrdinalIgnoreCase) || cloud.Find(role) is not null || Existence.MayBeThere(cloud, role));
}
