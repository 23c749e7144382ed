namespace DataMesh.SimulatedAzure;

/// <summary>
/// Stands for a value that is not known yet: an output of a resource that a preview with unknowns does not predict. Checks skip it, rules
/// skip what depends on it, and it is never stored.
/// </summary>
public sealed class AzureUnknown
{
    private AzureUnknown() { }

    /// <summary>The only instance; compare by reference.</summary>
    public static AzureUnknown Value { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => "<unknown>";
}
