using DataMesh.Components.Access;
using DataMesh.Components.Hub;
using DataMesh.Components.Monitoring;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.CosmosDB.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A document store: a Cosmos DB account for NoSQL with one database and its containers, reached through a private endpoint only, opened by its own roles on
/// data only (no keys), restorable to any moment of the days that the environment's profile says.
/// </summary>
public sealed class DocumentDataStore : DataStore
{
    private const int SecondsOfADay = 86_400;

    private readonly string _name;
    private readonly DocumentDataStoreArgs _args;
    private readonly AzureNative.CosmosDB.DatabaseAccount _account;
    private readonly CosmosDatabaseName _databaseName;
    private readonly Dictionary<CosmosContainerName, AzureNative.CosmosDB.SqlResourceSqlContainer> _containers = [];

    /// <summary>Creates account, database, containers, private endpoint and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public DocumentDataStore(string name, DocumentDataStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:DocumentDataStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var accountName = site.Names.CosmosAccount(args.Domain, args.Documents.Name);
        _databaseName = AzureNames.CosmosDatabase(args.Documents.Name);
        _account = new AzureNative.CosmosDB.DatabaseAccount(name, Account(accountName), EncryptedData());
        var database = new AzureNative.CosmosDB.SqlResourceSqlDatabase(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = site.Location,
            AccountName = _account.Name,
            DatabaseName = _databaseName.Value,
            Resource = new Inputs.SqlDatabaseResourceArgs { Id = _databaseName.Value },
            Tags = args.Tags,
        }, Data());

        foreach (var container in args.Documents.Containers.OrderBy(container => container.Name.Value, StringComparer.Ordinal))
        {
            _containers.Add(
                container.Name,
                new AzureNative.CosmosDB.SqlResourceSqlContainer($"{name}-{container.Name}", Container(container, database), Data()));
        }

        foreach (var link in MeshPrivateLinks.Of(args.Documents))
            Reach(name, accountName, _account.Id, link);

        site.Diagnostics.Send(this, name, _account.Id, DiagnosticContent.CosmosAccount);

        Id = _account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Documents).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>
    /// One of the account's own role assignments on a container for each identity and level: Cosmos DB Built-in Data Reader to read, Cosmos DB Built-in Data
    /// Contributor to write.
    /// </summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        foreach (var access in accesses.DistinctBy(access => ((access.Source as DocumentContainer)?.Name, access.Identity.Product, access.Level)))
        {
            if (access.Source is DocumentContainer container)
                Assign(container.Name, access.Identity, access.Level);
        }
    }

    private void Assign(CosmosContainerName container, ProductIdentity identity, AccessLevel level)
    {
        var role = level == AccessLevel.Read ? CosmosRoleIds.DataReader : CosmosRoleIds.DataContributor;
        var product = identity.Product;
        var scopeKey = $"{_args.Domain}/{_args.Documents.Name}/{container}";
        _ = new AzureNative.CosmosDB.SqlResourceSqlRoleAssignment(
            $"{_name}-{container}-{(level == AccessLevel.Read ? "read" : "write")}-{product.Domain}-{product.Product}",
            new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                AccountName = _account.Name,
                RoleAssignmentId = _args.Site.Names.RoleAssignment(scopeKey, product.ToString(), role).ToString("D"),
                RoleDefinitionId = Output.Format($"{_account.Id}/sqlRoleDefinitions/{role}"),
                PrincipalId = identity.PrincipalId,
                // Not the container's resource id: the data plane calls it by other words.
                Scope = Output.Format($"{_account.Id}/dbs/{_databaseName}/colls/{_containers[container].Name}"),
            },
            // A replacement has the same name.
            new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });
    }

    private AzureNative.CosmosDB.DatabaseAccountArgs Account(CosmosAccountName accountName)
    {
        var profile = _args.Profile.DocumentStore;
        var arguments = new AzureNative.CosmosDB.DatabaseAccountArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            AccountName = accountName.Value,
            Kind = "GlobalDocumentDB",
            DatabaseAccountOfferType = AzureNative.CosmosDB.DatabaseAccountOfferType.Standard,
            Locations = { new Inputs.LocationArgs { LocationName = _args.Site.Location, FailoverPriority = 0, IsZoneRedundant = profile.ZoneRedundant } },
            ConsistencyPolicy = new Inputs.ConsistencyPolicyArgs { DefaultConsistencyLevel = AzureNative.CosmosDB.DefaultConsistencyLevel.Session },
            DisableLocalAuth = true,
            DisableKeyBasedMetadataWriteAccess = true,
            PublicNetworkAccess = "Disabled",
            NetworkAclBypass = AzureNative.CosmosDB.NetworkAclBypass.None,
            MinimalTlsVersion = "Tls12",
            EnableAnalyticalStorage = false,
            BackupPolicy = new Inputs.ContinuousModeBackupPolicyArgs
            {
                Type = "Continuous",
                ContinuousModeProperties = new Inputs.ContinuousModePropertiesArgs { Tier = $"Continuous{profile.BackupDays}Days" },
            },
            Tags = _args.Tags,
        };
        if (profile.Serverless)
            arguments.Capabilities.Add(new Inputs.CapabilityArgs { Name = "EnableServerless" });
        if (_args.Encryption is { } own)
        {
            arguments.Identity = new Inputs.ManagedServiceIdentityArgs
            {
                Type = AzureNative.CosmosDB.ResourceIdentityType.UserAssigned,
                UserAssignedIdentities = { own.IdentityId },
            };
            arguments.DefaultIdentity = Output.Format($"UserAssignedIdentity={own.IdentityId}");
            arguments.KeyVaultKeyUri = own.KeyUri;
        }

        return arguments;
    }

    private AzureNative.CosmosDB.SqlResourceSqlContainerArgs Container(
        DocumentContainerDefinition container, AzureNative.CosmosDB.SqlResourceSqlDatabase database)
    {
        var resource = new Inputs.SqlContainerResourceArgs
        {
            Id = container.Name.Value,
            PartitionKey = new Inputs.ContainerPartitionKeyArgs { Kind = "Hash", Paths = { container.PartitionKey }, Version = 2 },
        };
        if (container.DeleteAfterDays is { } days)
            resource.DefaultTtl = days * SecondsOfADay;
        if (!container.UniqueKeys.IsEmpty)
        {
            var unique = new Inputs.UniqueKeyPolicyArgs();
            foreach (var key in container.UniqueKeys)
                unique.UniqueKeys.Add(new Inputs.UniqueKeyArgs { Paths = key.Paths });
            resource.UniqueKeyPolicy = unique;
        }

        var arguments = new AzureNative.CosmosDB.SqlResourceSqlContainerArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            AccountName = _account.Name,
            DatabaseName = database.Name,
            ContainerName = container.Name.Value,
            Resource = resource,
            Tags = _args.Tags,
        };
        if (!_args.Profile.DocumentStore.Serverless)
        {
            arguments.Options = new Inputs.CreateUpdateOptionsArgs
            {
                AutoscaleSettings = new Inputs.AutoscaleSettingsArgs { MaxThroughput = container.LargestThroughput },
            };
        }

        return arguments;
    }
}
