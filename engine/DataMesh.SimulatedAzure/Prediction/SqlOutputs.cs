namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Azure SQL: where a server is reached, and what a database is when a program says nothing of it.</summary>
internal sealed class SqlOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Sql/servers", "Microsoft.Sql/servers/databases"];

    public void Complete(OutputDraft draft)
    {
        if (draft.ArmType == "Microsoft.Sql/servers") Server(draft);
        else Database(draft);
    }

    private static void Server(OutputDraft draft)
    {
        draft.Set("fullyQualifiedDomainName", $"{draft.Name}.database.windows.net");
        draft.Set("kind", "v12.0");
        draft.SetDefault("version", "12.0");
        draft.Set("state", "Ready");
        draft.Set("externalGovernanceStatus", "Disabled");
        draft.Set("workspaceFeature", "Disconnected");
    }

    private static void Database(OutputDraft draft)
    {
        // A database without a SKU is a General Purpose one of two cores:
        // https://learn.microsoft.com/rest/api/sql/databases/create-or-update
        var sku = draft.Text("sku", "name") ?? "GP_Gen5_2";
        draft.Set("kind", sku.Contains("_S_", StringComparison.Ordinal) ? "v12.0,user,vcore,serverless" : "v12.0,user");
        draft.Set("databaseId", draft.Guid("databaseId"));
        draft.Set("status", "Online");
        draft.Set("currentServiceObjectiveName", sku);
        draft.Set("requestedServiceObjectiveName", sku);
        draft.Set("currentSku", draft["sku"] ?? draft.Shaped("currentSku", ("name", sku)));
        draft.Set("currentBackupStorageRedundancy", draft.Text("requestedBackupStorageRedundancy") ?? "Geo");
        draft.SetDefault("collation", "SQL_Latin1_General_CP1_CI_AS");
        draft.SetDefault("catalogCollation", "SQL_Latin1_General_CP1_CI_AS");
        draft.SetDefault("zoneRedundant", false);
    }
}
