using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using AzureEndpoint = Pulumi.AzureNative.DataFactory.ManagedPrivateEndpoint;
using Inputs = Pulumi.AzureNative.DataFactory.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// Pipelines: a data factory whose machines stand in a network that the service manages, from which private endpoints lead to the stores of the products that
/// are run, and to nothing else of the mesh. It has no identity of its own and holds no secret: it signs in as the products, each by a credential that names
/// the product's managed identity.
/// </summary>
/// <remarks>
/// <para>A private endpoint from a managed network waits until somebody who may write to the store has approved it, once
/// (https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint#managed-private-endpoints); docs/access.md says how.</para>
/// <para>The identities are the hub's, so whoever deploys needs Managed Identity Operator on them.</para>
/// </remarks>
public sealed class PipelinesStore : DataStore
{
    // There is one managed network a factory, of this name.
    private const string NetworkName = "default";

    // The integration runtime that activities use when they name none. Azure's own of this name stands outside of the managed network.
    private const string RuntimeName = "AutoResolveIntegrationRuntime";

    /// <summary>Creates factory, managed network with its endpoints, integration runtime, credentials, private endpoint and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PipelinesStore(string name, PipelinesStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:PipelinesStore", name, args, options)
    {
        var site = args.Site;
        var factoryName = site.Names.DataFactory(args.Domain, args.Pipelines.Name);
        var factory = new AzureNative.DataFactory.Factory(name, Factory(args, factoryName), Here());
        var network = new AzureNative.Resources.Deployment(name, ManagedNetwork(args, factoryName, factory), Here());
        _ = new AzureNative.DataFactory.IntegrationRuntime(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            FactoryName = factory.Name,
            IntegrationRuntimeName = RuntimeName,
            Properties = Runtime(args),
        }, new CustomResourceOptions { Parent = this, DependsOn = [network] });

        foreach (var (store, reached) in args.Reaches)
        {
            foreach (var endpoint in reached.Endpoints)
            {
                _ = new AzureEndpoint($"{name}-{store}-{endpoint.Link.Name}", new()
                {
                    ResourceGroupName = args.ResourceGroupName,
                    FactoryName = factory.Name,
                    ManagedVirtualNetworkName = NetworkName,
                    ManagedPrivateEndpointName = AzureNames.FactoryEndpoint(store, endpoint.Link).Value,
                    Properties = new Inputs.ManagedPrivateEndpointArgs { PrivateLinkResourceId = endpoint.TargetId, GroupId = endpoint.Link.GroupId },
                }, new CustomResourceOptions { Parent = this, DependsOn = [network] });
            }
        }

        foreach (var identity in args.Identities)
        {
            _ = new AzureNative.DataFactory.CredentialOperation($"{name}-{identity.Product.Product}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                FactoryName = factory.Name,
                CredentialName = AzureNames.FactoryCredential(identity.Product.Product).Value,
                Properties = new Inputs.ManagedIdentityCredentialArgs
                {
                    Type = "ManagedIdentity",
                    ResourceId = identity.Id,
                    Description = $"Signs in as the data product {identity.Product}.",
                },
            }, Here());
        }

        foreach (var link in MeshPrivateLinks.Of(args.Pipelines))
            Reach(name, factoryName, factory.Id, link);

        site.Diagnostics.Send(this, name, factory.Id, DiagnosticContent.LogsAndMetrics);

        Id = factory.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <summary>None: nothing is read from pipelines.</summary>
    public override ImmutableArray<StoreEndpoint> Endpoints => [];

    /// <summary>
    /// Nothing: pipelines have no object to which access could be given, and what they may do is what the products may whose identities they use.
    /// </summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
    }

    private CustomResourceOptions Here() => new() { Parent = this };

    private static AzureNative.DataFactory.FactoryArgs Factory(PipelinesStoreArgs args, DataFactoryName factoryName)
    {
        var arguments = new AzureNative.DataFactory.FactoryArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            FactoryName = factoryName.Value,
            PublicNetworkAccess = AzureNative.DataFactory.PublicNetworkAccess.Disabled,
            Identity = new Inputs.FactoryIdentityArgs
            {
                Type = AzureNative.DataFactory.FactoryIdentityType.UserAssigned,
                UserAssignedIdentities = Output.All(args.Identities.Select(identity => identity.Id).ToImmutableArray()).Apply(UserAssigned),
            },
            Tags = args.Tags,
        };
        if (args.Profile.Pipelines.LinkedToRepository && args.Pipelines.Repository is { } repository)
            Link(arguments, repository, args.Site.TenantId);
        return arguments;
    }

    private static object UserAssigned(ImmutableArray<string> ids) => ids.ToImmutableDictionary(id => id, _ => (object)ImmutableDictionary<string, object>.Empty);

    private static void Link(AzureNative.DataFactory.FactoryArgs factory, PipelinesRepository repository, Guid tenant)
    {
        if (repository.Project is { } project)
        {
            factory.RepoConfiguration = new Inputs.FactoryVSTSConfigurationArgs
            {
                Type = "FactoryVSTSConfiguration",
                AccountName = repository.Organization,
                ProjectName = project,
                RepositoryName = repository.Name,
                CollaborationBranch = repository.Branch,
                RootFolder = repository.Folder,
                TenantId = tenant.ToString("D"),
            };
            return;
        }

        factory.RepoConfiguration = new Inputs.FactoryGitHubConfigurationArgs
        {
            Type = "FactoryGitHubConfiguration",
            AccountName = repository.Organization,
            RepositoryName = repository.Name,
            CollaborationBranch = repository.Branch,
            RootFolder = repository.Folder,
        };
    }

    // The provider has no type for a managed network, since Azure has no way to delete one but with its factory (pulumi-azure-native, issue 896).
    private static AzureNative.Resources.DeploymentArgs ManagedNetwork(
        PipelinesStoreArgs args, DataFactoryName factoryName, AzureNative.DataFactory.Factory factory) => new()
    {
        ResourceGroupName = args.ResourceGroupName,
        DeploymentName = factoryName.Value,
        Properties = new AzureNative.Resources.Inputs.DeploymentPropertiesArgs
        {
            Mode = AzureNative.Resources.DeploymentMode.Incremental,
            Template = factory.Name.Apply(ManagedNetworkTemplate),
        },
        Tags = args.Tags,
    };

    private static object ManagedNetworkTemplate(string factoryName) => new Dictionary<string, object>
    {
        ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        ["contentVersion"] = "1.0.0.0",
        ["resources"] = new object[]
        {
            new Dictionary<string, object>
            {
                ["type"] = "Microsoft.DataFactory/factories/managedVirtualNetworks",
                ["apiVersion"] = "2018-06-01",
                ["name"] = $"{factoryName}/{NetworkName}",
                ["properties"] = new Dictionary<string, object>(),
            },
        },
    };

    private static Inputs.ManagedIntegrationRuntimeArgs Runtime(PipelinesStoreArgs args) => new()
    {
        Type = "Managed",
        ManagedVirtualNetwork = new Inputs.ManagedVirtualNetworkReferenceArgs { Type = "ManagedVirtualNetworkReference", ReferenceName = NetworkName },
        ComputeProperties = new Inputs.IntegrationRuntimeComputePropertiesArgs
        {
            // In a managed network this is the factory's own region.
            Location = "AutoResolve",
            DataFlowProperties = new Inputs.IntegrationRuntimeDataFlowPropertiesArgs
            {
                ComputeType = AzureNative.DataFactory.DataFlowComputeType.General,
                CoreCount = 8,
                TimeToLive = args.Profile.Pipelines.DataFlowWarmMinutes,
                // What stays on the machines is gone when a data flow ends, unless they wait for the next.
                Cleanup = args.Profile.Pipelines.DataFlowWarmMinutes == 0,
            },
        },
    };
}
