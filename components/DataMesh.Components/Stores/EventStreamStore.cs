using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.EventHub.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// An event stream: an Event Hubs namespace with its topics and a group for their schemas, reached through a private endpoint only, opened by roles only (no
/// keys, no shared access signatures), whose events are kept for as long as the topic asks and the environment's tier can.
/// </summary>
public sealed class EventStreamStore : DataStore
{
    private readonly string _name;
    private readonly EventStreamStoreArgs _args;
    private readonly AzureNative.EventHub.Namespace _namespace;
    private readonly AzureNative.EventHub.SchemaRegistry _schemas;
    private readonly Dictionary<EventHubName, AzureNative.EventHub.EventHub> _topics = [];

    /// <summary>Creates namespace, topics, schema group, private endpoint and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public EventStreamStore(string name, EventStreamStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:EventStreamStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var namespaceName = site.Names.EventHubsNamespace(args.Domain, args.Stream.Name);
        _namespace = new AzureNative.EventHub.Namespace(name, Namespace(namespaceName), EncryptedData());
        _schemas = new AzureNative.EventHub.SchemaRegistry(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            NamespaceName = _namespace.Name,
            SchemaGroupName = AzureNames.SchemaGroup(args.Stream.Name).Value,
            SchemaType = AzureNative.EventHub.SchemaType.Avro,
            // Readers deploy apart from the sender: who has yesterday's schema must be able to read today's events.
            SchemaCompatibility = AzureNative.EventHub.SchemaCompatibility.Forward,
        }, Data());

        foreach (var topic in args.Stream.Topics.OrderBy(topic => topic.Name.Value, StringComparer.Ordinal))
        {
            _topics.Add(topic.Name, new AzureNative.EventHub.EventHub($"{name}-{topic.Name}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                NamespaceName = _namespace.Name,
                EventHubName = topic.Name.Value,
                PartitionCount = topic.Partitions,
                RetentionDescription = new Inputs.RetentionDescriptionArgs
                {
                    CleanupPolicy = AzureNative.EventHub.CleanupPolicyRetentionDescription.Delete,
                    RetentionTimeInHours = 24 * Math.Min(topic.RetentionDays, args.Profile.EventStream.LongestRetentionDays),
                },
            }, Data()));
        }

        foreach (var link in MeshPrivateLinks.Of(args.Stream))
            Reach(name, namespaceName, _namespace.Id, link);

        site.Diagnostics.Send(this, name, _namespace.Id, DiagnosticContent.LogsAndMetrics);

        Id = _namespace.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Stream).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>
    /// On the topic, Azure Event Hubs Data Receiver and a consumer group of its own for each reader, Azure Event Hubs Data Sender for the product that owns the
    /// port; on the stream's schemas, Schema Registry Reader and Schema Registry Contributor.
    /// </summary>
    /// <remarks>
    /// The reader's role is on the topic and not on its consumer group: with that, clients that ask which partitions there are get refused, among them the
    /// event processors of Azure's own libraries (https://github.com/Azure/azure-sdk-for-net/issues/45372).
    /// </remarks>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        foreach (var ofTopic in accesses.GroupBy(access => (Topic: (access.Source as EventTopic)?.Name, access.Identity.Product, access.Level)))
        {
            if (ofTopic.Key.Topic is { } topic)
                OpenTopic(topic, ofTopic.Key.Level, [.. ofTopic]);
        }

        foreach (var ofProduct in accesses.GroupBy(access => (access.Identity.Product, access.Level)))
        {
            DataRole.Assign(
                this,
                $"{_name}-schemas-{Suffix(ofProduct.Key.Level, ofProduct.Key.Product)}",
                _args.Site,
                ofProduct.Key.Level == AccessLevel.Read ? RoleIds.SchemaRegistryReader : RoleIds.SchemaRegistryContributor,
                _schemas.Id,
                $"{_args.Domain}/{_args.Stream.Name}",
                [.. ofProduct]);
        }
    }

    private void OpenTopic(EventHubName topic, AccessLevel level, ImmutableArray<StoreAccess> accesses)
    {
        var product = accesses[0].Identity.Product;
        DataRole.Assign(
            this,
            $"{_name}-topic-{topic}-{Suffix(level, product)}",
            _args.Site,
            level == AccessLevel.Read ? RoleIds.EventHubsDataReceiver : RoleIds.EventHubsDataSender,
            _topics[topic].Id,
            $"{_args.Domain}/{_args.Stream.Name}/{topic}",
            accesses);
        if (level != AccessLevel.Read)
            return;
        _ = new AzureNative.EventHub.ConsumerGroup($"{_name}-{topic}-{product.Domain}-{product.Product}", new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            NamespaceName = _namespace.Name,
            EventHubName = _topics[topic].Name,
            ConsumerGroupName = AzureNames.ConsumerGroup(product).Value,
            UserMetadata = string.Join(" ", accesses.Select(access => access.Reason)),
        }, new CustomResourceOptions { Parent = this });
    }

    private static string Suffix(AccessLevel level, ProductAddress product) =>
        $"{(level == AccessLevel.Read ? "read" : "write")}-{product.Domain}-{product.Product}";

    private AzureNative.EventHub.NamespaceArgs Namespace(EventHubsNamespaceName namespaceName)
    {
        var profile = _args.Profile.EventStream;
        var arguments = new AzureNative.EventHub.NamespaceArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            NamespaceName = namespaceName.Value,
            Sku = new Inputs.SkuArgs { Name = profile.Tier, Tier = profile.Tier, Capacity = profile.Capacity },
            ZoneRedundant = profile.ZoneRedundant,
            DisableLocalAuth = true,
            PublicNetworkAccess = "Disabled",
            MinimumTlsVersion = "1.2",
            IsAutoInflateEnabled = profile.LargestCapacity is not null,
            Tags = _args.Tags,
        };
        if (profile.LargestCapacity is { } largest)
            arguments.MaximumThroughputUnits = largest;
        if (_args.Encryption is { } own)
        {
            arguments.Identity = new Inputs.IdentityArgs
            {
                Type = AzureNative.EventHub.ManagedServiceIdentityType.UserAssigned,
                UserAssignedIdentities = { own.IdentityId },
            };
            arguments.Encryption = new Inputs.EncryptionArgs
            {
                KeySource = AzureNative.EventHub.KeySource.Microsoft_KeyVault,
                KeyVaultProperties =
                {
                    new Inputs.KeyVaultPropertiesArgs
                    {
                        KeyVaultUri = own.VaultUri,
                        KeyName = own.KeyName,
                        Identity = new Inputs.UserAssignedIdentityPropertiesArgs { UserAssignedIdentity = own.IdentityId },
                    },
                },
            };
        }

        return arguments;
    }
}
