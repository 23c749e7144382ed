namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>What an API server validates of one structure, without looking at anything else in the cluster.</summary>
internal interface IPartCheck
{
    /// <summary>The types of the schema that it speaks for, without the package: <c>core/v1:Container</c>.</summary>
    IEnumerable<string> Types { get; }

    /// <summary>The refusals. Values that are not known yet are not judged.</summary>
    IEnumerable<AzureError> Check(ObjectPart part);
}
