using DataMesh.Components.Costs;
using DataMesh.Components.Tags;

namespace DataMesh.Components.Products;

/// <summary>
/// What a data product has of its own in its domain's landing zone: a resource group for what its team runs, tagged so that its costs can be told apart, with a
/// budget. Its
/// identity is the hub's, and what that may do with the domain's stores is given by the stores.
/// </summary>
public sealed class DataProductResources : ComponentResource
{
    /// <summary>Creates the product's resource group and its budget.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">The product.</param>
    /// <param name="options">Parent and providers.</param>
    public DataProductResources(string name, DataProductResourcesArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:products:DataProduct", name, options)
    {
        var product = args.Product;
        var group = new AzureNative.Resources.ResourceGroup(name, new()
        {
            ResourceGroupName = args.Site.Names.ProductResourceGroup(args.Domain, product.Name).Value,
            Location = args.Site.Location,
            Tags = ResourceTags.Of(product, args.Tags),
        }, new CustomResourceOptions { Parent = this });

        MonthlyBudget.Create(this, name, new()
        {
            BudgetName = args.Site.Names.ProductBudget(args.Domain, product.Name),
            SubscriptionId = args.Site.SubscriptionId,
            ResourceGroups = [args.Site.Names.ProductResourceGroup(args.Domain, product.Name).Value],
            Amount = args.MonthlyBudget,
            Start = args.BudgetStart,
            ContactEmails = args.ContactEmails,
            ActionGroupId = args.ActionGroupId,
        });

        ResourceGroupName = group.Name;
        ResourceGroupId = group.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["resourceGroupName"] = ResourceGroupName });
    }

    /// <summary>The name of the product's resource group.</summary>
    public Output<string> ResourceGroupName { get; }

    /// <summary>The Azure resource id of the product's resource group.</summary>
    public Output<string> ResourceGroupId { get; }
}
