namespace DataMesh.Engine.Providers;

/// <summary>How an operation on the cloud ended.</summary>
/// <param name="Resource">The resource after it; null after a deletion and after a refusal.</param>
/// <param name="Errors">Why the cloud refused; empty where it did not.</param>
public sealed record OperationResult(CloudResource? Resource, ImmutableArray<ProviderError> Errors)
{
    /// <summary>A deletion that succeeded.</summary>
    public static OperationResult Deleted { get; } = new(null, []);

    /// <summary>Whether the cloud did it.</summary>
    public bool Succeeded => Errors.IsEmpty;
}
