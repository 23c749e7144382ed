using DataMesh.Model.Environments;

namespace DataMesh.Components.Tags;

/// <summary>The tags of the mesh's resources: who owns it, who pays for it, what it belongs to. Budgets, cost reports and policies read them.</summary>
public static class ResourceTags
{
    /// <summary>The domain (or "management") that the resource belongs to.</summary>
    public const string Domain = "domain";

    /// <summary>The data product that the resource belongs to; absent where it serves the whole landing zone.</summary>
    public const string Product = "data-product";

    /// <summary>The environment.</summary>
    public const string Environment = "environment";

    /// <summary>The cost centre that pays.</summary>
    public const string CostCentre = "cost-centre";

    /// <summary>The Entra group that owns it.</summary>
    public const string Owner = "owner";

    /// <summary>What a change by hand collides with.</summary>
    public const string ManagedBy = "managed-by";

    /// <summary>The classification of a product's data.</summary>
    public const string Classification = "data-classification";

    /// <summary>What an unusual resource is there for.</summary>
    public const string Purpose = "purpose";

    /// <summary>Who writes the record of a private endpoint, where that is not the stack that makes it: <see cref="ByPolicy"/>.</summary>
    public const string DnsRecords = "dns-records";

    /// <summary>The value of <see cref="DnsRecords"/>: Azure Policy does.</summary>
    public const string ByPolicy = "policy";

    /// <summary>The tags of a landing zone's resources.</summary>
    /// <param name="landingZone">The landing zone.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="costCentre">Who pays.</param>
    /// <param name="owner">The Entra group that owns it.</param>
    public static ImmutableDictionary<string, string> Of(LandingZoneName landingZone, EnvironmentName environment, string costCentre, string owner) =>
        ImmutableDictionary<string, string>.Empty
            .Add(Domain, landingZone.Value)
            .Add(Environment, environment.Value)
            .Add(CostCentre, costCentre)
            .Add(Owner, owner)
            .Add(ManagedBy, "pulumi");

    /// <summary>The tags of a data product's own resources: those of its landing zone, with the product's name, owner and classification.</summary>
    /// <param name="product">The product.</param>
    /// <param name="landingZone">The tags of the landing zone's resources.</param>
    public static ImmutableDictionary<string, string> Of(DataProduct product, ImmutableDictionary<string, string> landingZone) => landingZone
        .SetItem(Product, product.Name.Value)
        .SetItem(Owner, product.Owner.Name)
        .SetItem(Classification, product.Classification switch
        {
            Model.Classification.Public => "public",
            Model.Classification.Internal => "internal",
            Model.Classification.Confidential => "confidential",
            Model.Classification.Restricted => "restricted",
            _ => throw new ArgumentOutOfRangeException(nameof(product), product.Classification, null),
        });
}
