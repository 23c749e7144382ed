namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// One reason for which Azure refuses to create or change a resource. A pure function: the same cloud and candidate give the same answer.
/// </summary>
internal interface IPutRule
{
    /// <summary>True when the rule has a say on resources of a type. Asked once a type.</summary>
    bool Concerns(string armType) => true;

    /// <summary>The refusals.</summary>
    /// <param name="cloud">The cloud before the put.</param>
    /// <param name="candidate">The resource as it would be.</param>
    /// <param name="existing">The resource as it is; null when it is new.</param>
    IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing);
}
