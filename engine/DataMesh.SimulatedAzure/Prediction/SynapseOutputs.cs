using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Synapse: where the parts of a workspace are reached, and what a dedicated pool is when a program says nothing of it.</summary>
internal sealed class SynapseOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Synapse/workspaces", "Microsoft.Synapse/workspaces/sqlPools"];

    public void Complete(OutputDraft draft)
    {
        if (draft.ArmType == "Microsoft.Synapse/workspaces") Workspace(draft);
        else Pool(draft);
    }

    // https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-access-control-overview
    private static void Workspace(OutputDraft draft)
    {
        draft.Set("connectivityEndpoints", AzureObject.Of(
            ("dev", $"https://{draft.Name}.dev.azuresynapse.net"),
            ("sql", $"{draft.Name}.sql.azuresynapse.net"),
            ("sqlOnDemand", $"{draft.Name}-ondemand.sql.azuresynapse.net"),
            ("web", $"https://web.azuresynapse.net?workspace={draft.Id}")));
        draft.Set("workspaceUID", draft.Guid("workspaceUID"));
        draft.SetDefault("managedResourceGroupName", $"synapseworkspace-managedrg-{draft.Guid("managedResourceGroup")}");
        draft.SetDefault("sqlAdministratorLogin", "sqladminuser");
    }

    private static void Pool(OutputDraft draft)
    {
        draft.Set("status", "Online");
        draft.SetDefault("collation", "SQL_Latin1_General_CP1_CI_AS");
    }
}
