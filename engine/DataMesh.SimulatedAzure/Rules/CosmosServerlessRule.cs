using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// In a serverless Cosmos DB account, no database or container has a throughput. https://learn.microsoft.com/azure/cosmos-db/serverless; the
/// answer: https://github.com/microsoft/simplechat/issues/33.
/// </summary>
internal sealed class CosmosServerlessRule : IPutRule
{
    private const string Accounts = "Microsoft.DocumentDB/databaseAccounts";
    private const string Database = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases";
    private const string Container = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";

    public bool Concerns(string armType) => armType is Database or Container;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (Throughput(candidate) is not { } path || AccountOf(cloud, candidate.Id) is not { } account || !IsServerless(account)) yield break;
        var what = candidate.ArmType == Container ? "container" : "database";
        yield return new AzureError("BadRequest", $"Setting offer throughput or autopilot on {what} is not supported for serverless accounts.", path);
    }

    private static string? Throughput(AzureResource candidate) =>
        ValueTree.Get(candidate.Inputs, "options", "throughput") is not null ? "options.throughput"
            : ValueTree.Get(candidate.Inputs, "options", "autoscaleSettings") is not null ? "options.autoscaleSettings" : null;

    private static AzureResource? AccountOf(ICloudView cloud, string id)
    {
        foreach (var above in ArmId.SelfAndAbove(id))
            if (cloud.Find(above) is { ArmType: Accounts } account) return account;
        return null;
    }

    private static bool IsServerless(AzureResource account)
    {
        foreach (var capability in ValueTree.List(account.Inputs, "capabilities"))
            if (capability is IReadOnlyDictionary<string, object?> entry
                && "EnableServerless".Equals(ValueTree.Text(entry, "name"), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
