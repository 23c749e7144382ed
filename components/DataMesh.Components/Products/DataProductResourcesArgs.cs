namespace DataMesh.Components.Products;

/// <summary>Inputs of <see cref="DataProductResources"/>.</summary>
public sealed class DataProductResourcesArgs
{
    /// <summary>Where the product stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that publishes it.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The product.</summary>
    public required DataProduct Product { get; init; }

    /// <summary>The tags of the landing zone's resources; the product's own are added.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
