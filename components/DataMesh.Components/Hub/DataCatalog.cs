using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Purview.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>
/// The catalog: a Microsoft Purview account in the form that accounts have since the end of 2023, with ingestion storage in place of managed storage and event
/// hubs, and one private endpoint ("platform") in place of the classic portal's two. Ingestion has
/// two more, for blobs and queues. Nothing of it is on the public network.
/// </summary>
public sealed class DataCatalog : ComponentResource
{
    /// <summary>Creates account, private endpoints and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public DataCatalog(string name, DataCatalogArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:DataCatalog", name, options)
    {
        var accountName = args.Site.Names.PurviewAccount();
        var account = new AzureNative.Purview.Account(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            AccountName = accountName.Value,
            Sku = new Inputs.AccountSkuArgs { Name = "Standard", Capacity = 1 },
            Identity = new Inputs.IdentityArgs { Type = "SystemAssigned" },
            PublicNetworkAccess = "Disabled",
            ManagedResourcesPublicNetworkAccess = "Disabled",
            ManagedEventHubState = "Disabled",
            IngestionStorage = new Inputs.IngestionStorageArgs { PublicNetworkAccess = "Disabled" },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });

        _ = new PrivateEndpointWithDns(name, new()
        {
            Site = args.Site,
            TargetName = accountName,
            TargetId = account.Id,
            Link = PrivateLink.PurviewPlatform,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        // The storage that scans put their findings into; Azure keeps it in a subscription of its own.
        var ingestion = account.IngestionStorage.Apply(storage => storage?.Id ?? "");
        foreach (var link in (ImmutableArray<PrivateLink>)[PrivateLink.Blob, PrivateLink.Queue])
        {
            _ = new PrivateEndpointWithDns($"{name}-ingestion-{link.Name}", new()
            {
                Site = args.Site,
                TargetName = accountName,
                TargetId = ingestion,
                Link = link,
                Tags = args.Tags,
            }, new ComponentResourceOptions { Parent = this });
        }

        args.Site.Diagnostics.Send(this, name, account.Id, DiagnosticContent.LogsAndMetrics);

        Id = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The account's Azure resource id.</summary>
    public Output<string> Id { get; }
}
