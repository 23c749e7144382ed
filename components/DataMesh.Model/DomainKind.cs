namespace DataMesh.Model;

/// <summary>What kind of data a domain publishes (Cloud Adoption Framework, data domains).</summary>
public enum DomainKind
{
    /// <summary>Publishes what its own systems record.</summary>
    SourceAligned,

    /// <summary>Combines other domains' products for a use.</summary>
    ConsumerAligned,

    /// <summary>Passes other domains' data on in another form.</summary>
    Redelivery,
}
