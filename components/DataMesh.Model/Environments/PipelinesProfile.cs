namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for pipelines. A factory is spread over a region's zones by itself, at no charge.</summary>
public sealed record PipelinesProfile
{
    private PipelinesProfile()
    {
    }

    /// <summary>Whether people write pipelines here, in the repository that the factory is linked to. Elsewhere a release brings them.</summary>
    public required bool LinkedToRepository { get; init; }

    /// <summary>Minutes for which a data flow's machines wait for the next one before they go, 0 to 1440. They cost as long as they are there.</summary>
    public required int DataFlowWarmMinutes { get; init; }

    /// <summary>Pipelines are written in dev; only in prod do machines wait.</summary>
    internal static PipelinesProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { LinkedToRepository = false, DataFlowWarmMinutes = 10 },
        _ when environment == EnvironmentName.Test => new() { LinkedToRepository = false, DataFlowWarmMinutes = 0 },
        _ => new() { LinkedToRepository = true, DataFlowWarmMinutes = 0 },
    };
}
