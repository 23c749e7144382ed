namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>PostgreSQL flexible servers: where a server is reached, and what it is when a program says nothing of it.</summary>
internal sealed class PostgresOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers/databases"];

    public void Complete(OutputDraft draft)
    {
        if (draft.ArmType == "Microsoft.DBforPostgreSQL/flexibleServers")
        {
            draft.Set("fullyQualifiedDomainName", $"{draft.Name}.postgres.database.azure.com");
            draft.Set("state", "Ready");
            draft.SetDefault("replicationRole", "Primary");
            return;
        }
        // https://learn.microsoft.com/rest/api/postgresql/databases/create
        draft.SetDefault("charset", "UTF8");
        draft.SetDefault("collation", "en_US.utf8");
    }
}
