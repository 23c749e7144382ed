namespace DataMesh.Model.Hub;

/// <summary>Which data set of costs is exported.</summary>
public enum CostDataset
{
    /// <summary>None: nothing is exported.</summary>
    None,

    /// <summary>Cost and usage in the FinOps Foundation's open format (FOCUS), actual and amortized in one.</summary>
    Focus,

    /// <summary>Actual costs in Azure's own format, for agreements to which Azure does not offer the open one.</summary>
    Actual,
}
