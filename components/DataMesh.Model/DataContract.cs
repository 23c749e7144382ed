namespace DataMesh.Model;

/// <summary>What readers of a data product can rely on. Inert: it is published and compared, and provisions nothing by itself.</summary>
public sealed record DataContract
{
    /// <summary>The columns of the data, at least one.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>What is promised about the data's quality; nothing by default.</summary>
    public ImmutableArray<QualityRule> Quality { get; init; } = [];

    /// <summary>What is promised about the service.</summary>
    public required ServiceLevels ServiceLevels { get; init; }
}
