namespace DataMesh.SimulatedAzure.Rules;

/// <summary>One reason for which Azure refuses to delete a resource.</summary>
internal interface IDeleteRule
{
    /// <summary>True when the rule has a say on resources of a type. Asked once a type.</summary>
    bool Concerns(string armType) => true;

    /// <summary>The refusals.</summary>
    /// <param name="cloud">The cloud before the deletion.</param>
    /// <param name="target">A resource that would go.</param>
    /// <param name="root">The id whose deletion takes the target with it: its own, or its resource group's. What is below it goes as well
    /// and holds nothing back.</param>
    IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root);
}
