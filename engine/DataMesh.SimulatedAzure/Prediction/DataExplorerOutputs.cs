namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Azure Data Explorer: the endpoints of a cluster (https://learn.microsoft.com/azure/data-explorer/create-cluster-and-database), who a principal of a database
/// is.
/// </summary>
internal sealed class DataExplorerOutputs : IOutputPredictor
{
    private const string Clusters = "Microsoft.Kusto/clusters";
    private const string Databases = "Microsoft.Kusto/clusters/databases";
    private const string Assignments = "Microsoft.Kusto/clusters/databases/principalAssignments";
    private const string ClusterAssignments = "Microsoft.Kusto/clusters/principalAssignments";

    public IEnumerable<string> ArmTypes => [Clusters, Databases, Assignments, ClusterAssignments];

    public void Complete(OutputDraft draft)
    {
        switch (draft.ArmType)
        {
            case Clusters:
                var host = $"{draft.Name.ToLowerInvariant()}.{draft.Location}.kusto.windows.net";
                draft.Set("uri", $"https://{host}");
                draft.Set("dataIngestionUri", $"https://ingest-{host}");
                draft.Set("state", "Running");
                draft.SetDefault("engineType", "V3");
                draft.SetDefault("publicNetworkAccess", "Enabled");
                draft.SetDefault("publicIPType", "IPv4");
                draft.SetDefault("restrictOutboundNetworkAccess", "Disabled");
                break;
            case Databases:
                draft.Set("isFollowed", false);
                break;
            default:
                // The object id of an application or user that is named otherwise is the directory's matter, which is not simulated.
                if (draft.Text("principalId") is { } principal && System.Guid.TryParseExact(principal, "D", out _))
                    draft.Set("aadObjectId", principal);
                break;
        }
    }
}
