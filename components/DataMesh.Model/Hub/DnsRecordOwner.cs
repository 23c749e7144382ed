namespace DataMesh.Model.Hub;

/// <summary>Who writes the records of private endpoints into the private DNS zones.</summary>
public enum DnsRecordOwner
{
    /// <summary>The stack that makes the endpoint, by a zone group.</summary>
    Code,

    /// <summary>
    /// Azure Policy, which gives every new endpoint a zone group of its own accord (DeployIfNotExists). The stacks make none then: two owners of one zone group
    /// would undo each other.
    /// </summary>
    Policy,
}
