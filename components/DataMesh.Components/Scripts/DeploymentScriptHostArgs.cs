namespace DataMesh.Components.Scripts;

/// <summary>Inputs of <see cref="DeploymentScriptHost"/>.</summary>
public sealed class DeploymentScriptHostArgs
{
    /// <summary>Where the scripts run.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds identity, account and scripts.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure resource id of the subnet of the scripts' containers, delegated to Microsoft.ContainerInstance/containerGroups.</summary>
    public required Input<string> SubnetId { get; init; }

    /// <summary>What must be there before a container in the subnet can find anything by its private name: the network's DNS links and peerings.</summary>
    public required ImmutableArray<Resource> Network { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
