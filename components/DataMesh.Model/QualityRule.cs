namespace DataMesh.Model;

/// <summary>A promise about the data's quality.</summary>
/// <param name="Name">A short name, unique in the contract.</param>
/// <param name="Description">What holds, in a sentence.</param>
public sealed record QualityRule(string Name, string Description)
{
    /// <summary>The column that it is about; null for the data as a whole.</summary>
    public string? Column { get; init; }
}
