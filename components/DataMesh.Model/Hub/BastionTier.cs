namespace DataMesh.Model.Hub;

/// <summary>The bastion of the hub: the way to sign in to machines in the domains' networks without a public address.</summary>
public enum BastionTier
{
    /// <summary>None.</summary>
    None,

    /// <summary>Free and shared: no subnet and no public address; reaches the hub's own network only, not the peered ones.</summary>
    Developer,

    /// <summary>With a subnet and a public address of its own; reaches peered networks.</summary>
    Basic,

    /// <summary>As basic, with the native client and more sessions.</summary>
    Standard,
}
