using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A lake: an Azure Data Lake Storage Gen2 account with its containers, reached through private endpoints only, opened by roles only (no keys, no shared access
/// signatures, no local users), whose deleted data can be restored for as long as the environment's profile says.
/// </summary>
public sealed class LakeStore : DataStore
{
    private readonly string _name;
    private readonly LakeStoreArgs _args;
    private readonly Dictionary<ContainerName, AzureNative.Storage.BlobContainer> _containers = [];

    /// <summary>Creates account, containers, lifecycle, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LakeStore(string name, LakeStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:LakeStore", name, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var accountName = site.Names.StorageAccount(args.Domain, args.Lake.Name);
        var account = new AzureNative.Storage.StorageAccount(name, Account(accountName), Data());

        var service = new AzureNative.Storage.BlobServiceProperties(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
        }, Data());

        foreach (var container in Containers())
        {
            _containers.Add(container, new AzureNative.Storage.BlobContainer($"{name}-{container}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                AccountName = account.Name,
                ContainerName = container.Value,
                PublicAccess = AzureNative.Storage.PublicAccess.None,
            }, Data()));
        }

        AddLifecycle(account);
        foreach (var link in MeshPrivateLinks.Of(args.Lake))
        {
            _ = new PrivateEndpointWithDns($"{name}-{link.Name}", new()
            {
                Site = site,
                TargetName = accountName,
                TargetId = account.Id,
                Link = link,
                Tags = args.Tags,
            }, new ComponentResourceOptions { Parent = this });
        }

        site.Diagnostics.Send(this, name, account.Id, DiagnosticContent.StorageAccount);
        site.Diagnostics.Send(this, $"{name}-blobs", service.Id, DiagnosticContent.BlobService);

        Id = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <summary>
    /// One role assignment on a container for each identity and level, conditioned on the folders behind the ports: Storage Blob Data Reader to read,
    /// Storage Blob Data Contributor to write.
    /// </summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        var byAssignment = accesses
            .Select(access => (Access: access, Path: access.Source as LakePath))
            .GroupBy(entry => (Container: entry.Path?.Container, entry.Access.Identity.Product, entry.Access.Level));
        foreach (var assignment in byAssignment)
        {
            if (assignment.Key.Container is { } container)
                Assign(container, assignment.Key.Level, [.. assignment.Select(entry => entry.Access)], assignment.Select(entry => entry.Path?.Path ?? ""));
        }
    }

    private void Assign(ContainerName container, AccessLevel level, ImmutableArray<StoreAccess> accesses, IEnumerable<string> paths)
    {
        var product = accesses[0].Identity.Product;
        DataRole.Assign(
            this,
            $"{_name}-{container}-{(level == AccessLevel.Read ? "read" : "write")}-{product.Domain}-{product.Product}",
            _args.Site,
            level == AccessLevel.Read ? RoleIds.StorageBlobDataReader : RoleIds.StorageBlobDataContributor,
            _containers[container].Id,
            $"{_args.Domain}/{_args.Lake.Name}/{container}",
            accesses,
            BlobPathCondition.For(level, container, paths));
    }

    private CustomResourceOptions Data() => new() { Parent = this, Protect = _args.Profile.ProtectData };

    private IEnumerable<ContainerName> Containers() =>
        LakeLayers.All.Select(_args.Site.Names.Container).Concat(_args.Lake.Containers.Select(container => container.Name).Order());

    private AzureNative.Storage.StorageAccountArgs Account(StorageAccountName accountName) => new()
    {
        ResourceGroupName = _args.ResourceGroupName,
        Location = _args.Site.Location,
        AccountName = accountName.Value,
        Kind = "StorageV2",
        Sku = new Inputs.SkuArgs { Name = _args.Profile.StorageSku },
        AccessTier = AzureNative.Storage.AccessTier.Hot,
        IsHnsEnabled = true,
        IsLocalUserEnabled = false,
        IsSftpEnabled = false,
        AllowSharedKeyAccess = false,
        AllowBlobPublicAccess = false,
        AllowCrossTenantReplication = false,
        AllowedCopyScope = "AAD",
        DefaultToOAuthAuthentication = true,
        EnableHttpsTrafficOnly = true,
        MinimumTlsVersion = "TLS1_2",
        PublicNetworkAccess = "Disabled",
        NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = AzureNative.Storage.DefaultAction.Deny, Bypass = "None" },
        Encryption = new Inputs.EncryptionArgs { KeySource = "Microsoft.Storage", RequireInfrastructureEncryption = true },
        Tags = _args.Tags,
    };

    private void AddLifecycle(AzureNative.Storage.StorageAccount account)
    {
        var rules = LifecycleRule.Of(_args.Lake);
        if (rules.IsEmpty)
            return;
        var schema = new Inputs.ManagementPolicySchemaArgs();
        foreach (var rule in rules)
            schema.Rules.Add(Rule(rule));
        _ = new AzureNative.Storage.ManagementPolicy(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            AccountName = account.Name,
            ManagementPolicyName = "default",
            Policy = schema,
        }, new CustomResourceOptions { Parent = this });
    }

    private static Inputs.ManagementPolicyRuleArgs Rule(LifecycleRule rule)
    {
        var blob = new Inputs.ManagementPolicyBaseBlobArgs();
        if (rule.CoolAfterDays is { } cool)
            blob.TierToCool = new Inputs.DateAfterModificationArgs { DaysAfterModificationGreaterThan = cool };
        if (rule.ColdAfterDays is { } cold)
            blob.TierToCold = new Inputs.DateAfterModificationArgs { DaysAfterModificationGreaterThan = cold };
        if (rule.DeleteAfterDays is { } delete)
            blob.Delete = new Inputs.DateAfterModificationArgs { DaysAfterModificationGreaterThan = delete };
        return new Inputs.ManagementPolicyRuleArgs
        {
            Name = rule.Name,
            Type = "Lifecycle",
            Enabled = true,
            Definition = new Inputs.ManagementPolicyDefinitionArgs
            {
                Actions = new Inputs.ManagementPolicyActionArgs { BaseBlob = blob },
                Filters = new Inputs.ManagementPolicyFilterArgs { BlobTypes = { "blockBlob" }, PrefixMatch = { rule.Prefix } },
            },
        };
    }
}
