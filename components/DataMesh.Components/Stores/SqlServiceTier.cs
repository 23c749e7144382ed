namespace DataMesh.Components.Stores;

/// <summary>What follows from the name of a SQL database's SKU.</summary>
public static class SqlServiceTier
{
    /// <summary>Minutes of rest after which a serverless database pauses. It wakes at the next connection, which takes about a minute.</summary>
    public const int AutoPauseMinutes = 60;

    /// <summary>Whether the SKU is serverless: billed by use, and able to pause.</summary>
    /// <param name="skuName">The SKU, for example "GP_S_Gen5_1".</param>
    public static bool IsServerless(string skuName) => skuName.Contains("_S_", StringComparison.Ordinal);
}
