using DataMesh.Components.Hub;
using DataMesh.Model.Environments;

namespace DataMesh.Components.Workloads;

/// <summary>Inputs of <see cref="ApiService"/>.</summary>
public sealed class ApiServiceArgs
{
    /// <summary>Where the domain's landing zone stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain's namespace.</summary>
    public required DomainNamespace Namespace { get; init; }

    /// <summary>The domain.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The API with its product and port.</summary>
    public required ServedApi Api { get; init; }

    /// <summary>Who may call it.</summary>
    public required ImmutableArray<ApiCaller> Callers { get; init; }

    /// <summary>What it reaches.</summary>
    public required ImmutableArray<PodTrafficRule> Reaches { get; init; }

    /// <summary>The identity of a product of any domain.</summary>
    public required Func<ProductAddress, ProductIdentity> IdentityOf { get; init; }

    /// <summary>The Azure resource id of the domain's key vault, which keeps the API's certificate.</summary>
    public required Output<string> VaultId { get; init; }

    /// <summary>The Azure resource id of each store behind the product's other ports, by the store's name.</summary>
    public required ImmutableSortedDictionary<string, Output<string>> Stores { get; init; }

    /// <summary>What the environment decides.</summary>
    public required WorkloadProfile Profile { get; init; }

    /// <summary>The tags of the domain's resources; those of the product are put over them, and all become labels.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
