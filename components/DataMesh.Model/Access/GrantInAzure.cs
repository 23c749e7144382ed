using DataMesh.Model.Environments;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Access;

/// <summary>What a grant becomes in one environment, by name: who gets what on what, and the way through the network to it.</summary>
public sealed record GrantInAzure
{
    private GrantInAzure()
    {
    }

    /// <summary>The environment.</summary>
    public required EnvironmentName Environment { get; init; }

    /// <summary>The managed identity that reads.</summary>
    public required string Identity { get; init; }

    /// <summary>What it gets, and on what.</summary>
    public required GrantPlace Place { get; init; }

    /// <summary>The stack that gives it.</summary>
    public required string Stack { get; init; }

    /// <summary>The peerings that it needs, both sides; empty inside one domain, and for an API.</summary>
    public required ImmutableArray<string> Peerings { get; init; }

    /// <summary>The stack that makes the peerings; null where there are none.</summary>
    public string? PeeringStack { get; init; }

    /// <summary>The security groups that let the reader through, and nobody else: on the way out of its domain, and into the other; empty where there are no
    /// peerings.</summary>
    public required ImmutableArray<string> SecurityGroups { get; init; }

    /// <summary>What a grant of the port to the product becomes.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="consumer">The product that reads.</param>
    /// <param name="port">The port that is read.</param>
    /// <param name="names">The names of the mesh in the environment.</param>
    public static GrantInAzure Of(Mesh mesh, ProductAddress consumer, PublishedPort port, AzureNames names)
    {
        // The day does not matter here: peerings follow from who reads whom.
        var grant = new Grant(consumer, port.Address, DateOnly.MaxValue, "");
        var pair = PeeringPlan.Create(mesh, [grant]).Pairs.FirstOrDefault();
        var (reader, owner) = (LandingZoneName.Of(consumer.Domain), LandingZoneName.Of(port.Domain.Name));
        return new GrantInAzure
        {
            Environment = names.Environment,
            Identity = names.ManagedIdentity(consumer.Domain, consumer.Product).Value,
            Place = GrantPlace.Of(port, consumer, names),
            Stack = $"{port.Domain.Name}-{names.Environment}",
            Peerings = pair is null ? [] : [names.Peering(reader, owner).Value, names.Peering(owner, reader).Value],
            PeeringStack = pair is null ? null : $"{pair.Owner.Name}-{names.Environment}",
            SecurityGroups = pair is null
                ? []
                : [names.NetworkSecurityGroup(reader, SubnetPurpose.Workloads).Value, names.NetworkSecurityGroup(owner, SubnetPurpose.PrivateEndpoints).Value],
        };
    }
}
