using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using DataMesh.Components.Secrets;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.Synapse.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A warehouse: a dedicated SQL pool in a Synapse workspace of its own, whose managed network lets data out to approved targets of the company's tenant only,
/// reached through private endpoints only, opened to Entra identities only, audited to the hub.
/// </summary>
/// <remarks>
/// <para>Azure wants the name of a SQL administrator and makes up a password for it that nobody ever sees; with sign-in by Entra only it opens nothing. It
/// also wants a storage account for the workspace's own files: nothing of the mesh keeps anything there, so not even the workspace has a role on it.</para>
/// <para>A key of the domain's own is used by the workspace's own identity: Azure refuses an identity of ours where the vault has a firewall. Such a workspace
/// waits from its making until the identity has its role and the key is activated
/// (https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption).</para>
/// </remarks>
public sealed class WarehouseStore : DataStore
{
    private const string SqlAdministrator = "datamesh";

    private static readonly ContainerName Files = ContainerName.Parse("workspace");

    private readonly string _name;
    private readonly WarehouseStoreArgs _args;
    private readonly AzureNative.Synapse.Workspace _workspace;
    private readonly AzureNative.Synapse.SqlPool _pool;
    private readonly PrivateEndpointWithDns _endpoint;

    /// <summary>Creates storage, workspace with its settings, pool, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public WarehouseStore(string name, WarehouseStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:WarehouseStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var workspaceName = args.Site.Names.SynapseWorkspace(args.Domain, args.Warehouse.Name);
        _workspace = new AzureNative.Synapse.Workspace(name, Workspace(workspaceName), Data());
        var settings = new AzureNative.Resources.Deployment(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            DeploymentName = workspaceName.Value,
            Properties = new AzureNative.Resources.Inputs.DeploymentPropertiesArgs
            {
                Mode = AzureNative.Resources.DeploymentMode.Incremental,
                Template = WarehouseSettings.Template(
                    _workspace.Name, args.Scripts, args.Site.TenantId, args.Encryption, ThreatProtection.IsAskedFor(args)),
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, DependsOn = [.. KeyAccess()] });
        _pool = AddPool(settings);

        _endpoint = Reach($"{name}-{PrivateLink.SynapseSql.Name}", workspaceName, _workspace.Id, PrivateLink.SynapseSql, settings);
        foreach (var link in (ReadOnlySpan<PrivateLink>)[PrivateLink.SynapseServerless, PrivateLink.SynapseDevelopment])
            Reach($"{name}-{link.Name}", workspaceName, _workspace.Id, link, settings);
        args.Site.Diagnostics.Send(this, name, _workspace.Id, DiagnosticContent.LogsAndMetrics);
        args.Site.Diagnostics.Send(this, $"{name}-pool", _pool.Id, DiagnosticContent.LogsAndMetrics);

        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id => _pool.Id;

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [new(_workspace.Id, PrivateLink.SynapseSql)];

    /// <summary>The pool's users and their permissions, kept by one script; also with an empty list, which takes away what earlier runs gave.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) =>
        _ = new DatabaseAccess(_name, new()
        {
            Site = _args.Site,
            Host = _args.Scripts,
            Dialect = DatabaseDialect.Synapse,
            ServerName = Output.Format($"{_workspace.Name}.sql.azuresynapse.net"),
            DatabaseName = AzureNames.SqlPool(_args.Warehouse.Name),
            Database = [_pool, _endpoint],
            Accesses = accesses,
            Tags = _args.Tags,
        }, new ComponentResourceOptions { Parent = this });

    private AzureNative.Synapse.WorkspaceArgs Workspace(SynapseWorkspaceName workspaceName)
    {
        var site = _args.Site;
        var accountName = site.Names.StorageAccount(_args.Domain, _args.Warehouse.Name);
        var arguments = PrivateStorageAccount.Args(_args, accountName, _args.Profile.StorageSku);
        arguments.IsHnsEnabled = true;
        var account = new StoreAccount(this, $"{_name}-files", _args, arguments);
        var files = account.Add(Files);
        account.Connect($"{_name}-files", accountName, PrivateLink.Blob);

        var workspace = new AzureNative.Synapse.WorkspaceArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = site.Location,
            WorkspaceName = workspaceName.Value,
            Identity = new Inputs.ManagedIdentityArgs { Type = AzureNative.Synapse.ResourceIdentityType.SystemAssigned },
            AzureADOnlyAuthentication = true,
            SqlAdministratorLogin = SqlAdministrator,
            PublicNetworkAccess = AzureNative.Synapse.WorkspacePublicNetworkAccess.Disabled,
            TrustedServiceBypassEnabled = false,
            ManagedResourceGroupName = site.Names.SynapseResourceGroup(_args.Domain, _args.Warehouse.Name).Value,
            ManagedVirtualNetwork = "default",
            ManagedVirtualNetworkSettings = new Inputs.ManagedVirtualNetworkSettingsArgs
            {
                PreventDataExfiltration = true,
                LinkedAccessCheckOnTargetResource = true,
                AllowedAadTenantIdsForLinking = { site.TenantId.ToString("D") },
            },
            DefaultDataLakeStorage = new Inputs.DataLakeStorageAccountDetailsArgs
            {
                AccountUrl = Output.Format($"https://{account.Name}.dfs.core.windows.net"),
                Filesystem = files.Name,
                ResourceId = account.Id,
                CreateManagedPrivateEndpoint = false,
            },
            Tags = _args.Tags,
        };
        if (_args.Encryption is { } own)
        {
            workspace.Encryption = new Inputs.EncryptionDetailsArgs
            {
                Cmk = new Inputs.CustomerManagedKeyDetailsArgs
                {
                    Key = new Inputs.WorkspaceKeyDetailsArgs { Name = own.KeyName, KeyVaultUrl = own.KeyUri },
                    KekIdentity = new Inputs.KekIdentityPropertiesArgs { UseSystemAssignedIdentity = true },
                },
            };
        }

        return workspace;
    }

    private IEnumerable<Resource> KeyAccess()
    {
        if (_args.Encryption is not { } own)
            yield break;
        const string role = RoleIds.KeyVaultCryptoServiceEncryptionUser;
        yield return new AzureNative.Authorization.RoleAssignment($"{_name}-workspace-key", new()
        {
            RoleAssignmentName = _args.Site.Names.RoleAssignment($"{_args.Domain}/key-{_args.Warehouse.Name}", $"{_args.Domain}/{_args.Warehouse.Name}", role)
                .ToString("D"),
            Scope = own.KeyId,
            RoleDefinitionId = new AzureIds(_args.Site.Names).RoleDefinition(_args.Site.SubscriptionId, role),
            PrincipalId = _workspace.Identity.Apply(identity => identity?.PrincipalId ?? ""),
            PrincipalType = "ServicePrincipal",
            Description = $"The workspace of {_args.Domain}/{_args.Warehouse.Name} is encrypted with this key.",
        }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });
    }

    private AzureNative.Synapse.SqlPool AddPool(Resource settings)
    {
        var options = Data();
        options.DependsOn.Add(settings);
        var pool = new AzureNative.Synapse.SqlPool(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            WorkspaceName = _workspace.Name,
            SqlPoolName = AzureNames.SqlPool(_args.Warehouse.Name).Value,
            Sku = new Inputs.SkuArgs { Name = _args.Profile.Warehouse.PoolSku },
            CreateMode = AzureNative.Synapse.CreateMode.Default,
            Collation = "SQL_Latin1_General_CP1_CI_AS",
            StorageAccountType = _args.Profile.Warehouse.GeoRedundantBackup
                ? AzureNative.Synapse.StorageAccountType.GRS
                : AzureNative.Synapse.StorageAccountType.LRS,
            Tags = _args.Tags,
        }, options);

        // With a key of the domain's own the whole workspace is encrypted, and Azure takes no setting of the pool.
        if (_args.Encryption is null)
        {
            _ = new AzureNative.Synapse.SqlPoolTransparentDataEncryption(_name, new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                WorkspaceName = _workspace.Name,
                SqlPoolName = pool.Name,
                TransparentDataEncryptionName = "current",
                Status = AzureNative.Synapse.TransparentDataEncryptionStatus.Enabled,
            }, new CustomResourceOptions { Parent = this });
        }

        return pool;
    }
}
