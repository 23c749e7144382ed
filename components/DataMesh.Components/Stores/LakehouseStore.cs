using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.Databricks.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A lakehouse: a Databricks workspace whose machines run in the domain's network without public addresses, an access connector, and a storage account with the
/// containers of Unity Catalog; workspace, accounts and the workspace's own storage are reached through private endpoints only.
/// </summary>
/// <remarks>
/// The workspace's own storage account is made by Databricks in a resource group that nobody else may change; with its firewall on, machines reach it through the
/// two private endpoints made here, and Databricks through the access connector.
/// </remarks>
public sealed class LakehouseStore : DataStore
{
    private readonly string _name;
    private readonly LakehouseStoreArgs _args;
    private readonly Dictionary<ContainerName, AzureNative.Storage.BlobContainer> _containers = [];
    private readonly StorageAccountName _accountName;
    private readonly AccessConnectorName _connectorName;

    /// <summary>Creates access connector, storage account, containers, workspace, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LakehouseStore(string name, LakehouseStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:LakehouseStore", name, options)
    {
        (_name, _args) = (name, args);
        var names = args.Site.Names;
        _accountName = names.StorageAccount(args.Domain, args.Lakehouse.Name);
        _connectorName = names.AccessConnector(args.Domain, args.Lakehouse.Name);
        var connector = new AzureNative.Databricks.AccessConnector(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            ConnectorName = _connectorName.Value,
            Identity = new Inputs.ManagedServiceIdentityArgs { Type = AzureNative.Databricks.ManagedServiceIdentityType.SystemAssigned },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });

        var account = AddStorage();
        LetIn(connector);
        var workspace = AddWorkspace(connector);

        Id = account.Id;
        Endpoints = [new(account.Id, PrivateLink.Blob), new(account.Id, PrivateLink.Dfs), new(workspace.Id, PrivateLink.DatabricksWorkspace)];
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id, ["workspaceId"] = workspace.Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints { get; }

    /// <summary>
    /// On the container of published tables, a role conditioned on the folders behind the ports, as for a lake; and the statements that do the same in Unity
    /// Catalog, which Azure Resource Manager cannot run.
    /// </summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        BlobAccess.Give(
            this, _name, _args.Site, Key, _containers,
            accesses.Select(access =>
                access.Source is LakehouseTable table ? (access, Lakehouse.TablesContainer, table.Path) : (access, (ContainerName?)null, "")));

        var statements = ImmutableArray.CreateBuilder<Output<string>>();
        foreach (var access in accesses)
        {
            if (access.Source is not LakehouseTable table)
                continue;
            if (access.Level == AccessLevel.Write)
                statements.Add(Output.Create(UnityCatalogStatements.Folder(table, _accountName.Value, _connectorName.Value)));
            // How many statements there are does not depend on the id.
            foreach (var statement in UnityCatalogStatements.Access(table, access.Level, "{0}"))
                statements.Add(access.Identity.ClientId.Apply(id => statement.Replace("{0}", id, StringComparison.Ordinal)));
        }

        Statements = statements.ToImmutable();
    }

    private string Key => $"{_args.Domain}/{_args.Lakehouse.Name}";

    private CustomResourceOptions Data() => new() { Parent = this, Protect = _args.Profile.ProtectData };

    private AzureNative.Storage.StorageAccount AddStorage()
    {
        var arguments = PrivateStorageAccount.Args(_args, _accountName, _args.Profile.StorageSku);
        arguments.IsHnsEnabled = true;
        var account = new AzureNative.Storage.StorageAccount(_name, arguments, PrivateStorageAccount.Options(this, _args));
        var service = new AzureNative.Storage.BlobServiceProperties(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            AccountName = account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new StorageInputs.DeleteRetentionPolicyArgs { Enabled = true, Days = _args.Profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new StorageInputs.DeleteRetentionPolicyArgs { Enabled = true, Days = _args.Profile.BlobSoftDeleteDays },
        }, Data());
        foreach (var container in (ReadOnlySpan<ContainerName>)[Lakehouse.ManagedContainer, Lakehouse.TablesContainer])
        {
            _containers.Add(container, new AzureNative.Storage.BlobContainer($"{_name}-{container}", new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                AccountName = account.Name,
                ContainerName = container.Value,
                PublicAccess = AzureNative.Storage.PublicAccess.None,
            }, Data()));
        }

        Reach($"{_name}-files", _accountName, account.Id, PrivateLink.Blob, PrivateLink.Dfs);
        ThreatProtection.WatchAccount(this, _name, _args, account.Id);
        _args.Site.Diagnostics.Send(this, _name, account.Id, DiagnosticContent.StorageAccount);
        _args.Site.Diagnostics.Send(this, $"{_name}-blobs", service.Id, DiagnosticContent.BlobService);
        return account;
    }

    // Unity Catalog reads and writes as the connector, whoever asks: on these two containers and on nothing else.
    private void LetIn(AzureNative.Databricks.AccessConnector connector)
    {
        foreach (var (container, created) in _containers.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            _ = new AzureNative.Authorization.RoleAssignment($"{_name}-{container}-connector", new()
            {
                RoleAssignmentName = _args.Site.Names.RoleAssignment($"{Key}/{container}", "access-connector", RoleIds.StorageBlobDataContributor).ToString("D"),
                Scope = created.Id,
                RoleDefinitionId = new AzureIds(_args.Site.Names).RoleDefinition(_args.Site.SubscriptionId, RoleIds.StorageBlobDataContributor),
                PrincipalId = connector.Identity.Apply(identity => identity?.PrincipalId ?? ""),
                PrincipalType = "ServicePrincipal",
                Description = "Unity Catalog reads and writes tables as the access connector.",
            }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });
        }
    }

    private AzureNative.Databricks.Workspace AddWorkspace(AzureNative.Databricks.AccessConnector connector)
    {
        var site = _args.Site;
        var name = site.Names.DatabricksWorkspace(_args.Domain, _args.Lakehouse.Name);
        var ownStorage = site.Names.DatabricksStorageAccount(_args.Domain, _args.Lakehouse.Name);
        var workspace = new AzureNative.Databricks.Workspace(_name, Workspace(name, ownStorage, connector), Data());

        Reach(_name, name, workspace.Id, PrivateLink.DatabricksWorkspace);
        if (_args.Lakehouse.SignsInForAll)
            Reach(_name, name, workspace.Id, PrivateLink.DatabricksSignIn);
        Reach(
            $"{_name}-own", ownStorage, Output.Format($"{workspace.ManagedResourceGroupId}/providers/Microsoft.Storage/storageAccounts/{ownStorage.Value}"),
            PrivateLink.Blob, PrivateLink.Dfs);
        site.Diagnostics.Send(this, $"{_name}-workspace", workspace.Id, DiagnosticContent.Logs);
        return workspace;
    }

    private void Reach(string name, AzureName target, Input<string> targetId, params ReadOnlySpan<PrivateLink> links)
    {
        foreach (var link in links)
        {
            _ = new PrivateEndpointWithDns($"{name}-{link.Name}", new()
            {
                Site = _args.Site,
                TargetName = target,
                TargetId = targetId,
                Link = link,
                Tags = _args.Tags,
            }, new ComponentResourceOptions { Parent = this });
        }
    }

    private AzureNative.Databricks.WorkspaceArgs Workspace(
        DatabricksWorkspaceName name, StorageAccountName ownStorage, AzureNative.Databricks.AccessConnector connector)
    {
        var site = _args.Site;
        var workspace = new AzureNative.Databricks.WorkspaceArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = site.Location,
            WorkspaceName = name.Value,
            // Roles on tables and on the workspace itself exist in this SKU only.
            Sku = new Inputs.SkuArgs { Name = "premium" },
            ComputeMode = AzureNative.Databricks.ComputeMode.Hybrid,
            ManagedResourceGroupId =
                $"/subscriptions/{site.SubscriptionId:D}/resourceGroups/{site.Names.DatabricksResourceGroup(_args.Domain, _args.Lakehouse.Name)}",
            PublicNetworkAccess = AzureNative.Databricks.PublicNetworkAccess.Disabled,
            RequiredNsgRules = AzureNative.Databricks.RequiredNsgRules.NoAzureDatabricksRules,
            DefaultStorageFirewall = AzureNative.Databricks.DefaultStorageFirewall.Enabled,
            AccessConnector = new Inputs.WorkspacePropertiesAccessConnectorArgs
            {
                Id = connector.Id,
                IdentityType = AzureNative.Databricks.IdentityType.SystemAssigned,
            },
            DefaultCatalog = new Inputs.DefaultCatalogPropertiesArgs { InitialType = AzureNative.Databricks.InitialType.UnityCatalog },
            Parameters = new Inputs.WorkspaceCustomParametersArgs
            {
                CustomVirtualNetworkId = Text(_args.VirtualNetworkId),
                CustomPublicSubnetName = Text(site.Names.Subnet(SubnetPurpose.LakehouseHosts).Value),
                CustomPrivateSubnetName = Text(site.Names.Subnet(SubnetPurpose.LakehouseContainers).Value),
                EnableNoPublicIp = new Inputs.WorkspaceNoPublicIPBooleanParameterArgs { Value = true },
                RequireInfrastructureEncryption = new Inputs.WorkspaceCustomBooleanParameterArgs { Value = true },
                StorageAccountName = Text(ownStorage.Value),
                StorageAccountSkuName = Text(_args.Profile.StorageSku),
            },
            Tags = _args.Tags,
        };
        if (_args.Profile.Lakehouse.WatchesMachines)
        {
            workspace.EnhancedSecurityCompliance = new Inputs.EnhancedSecurityComplianceDefinitionArgs
            {
                AutomaticClusterUpdate = new Inputs.AutomaticClusterUpdateDefinitionArgs { Value = AzureNative.Databricks.AutomaticClusterUpdateValue.Enabled },
                EnhancedSecurityMonitoring = new Inputs.EnhancedSecurityMonitoringDefinitionArgs
                {
                    Value = AzureNative.Databricks.EnhancedSecurityMonitoringValue.Enabled,
                },
            };
        }

        return workspace;
    }

    private static Inputs.WorkspaceCustomStringParameterArgs Text(Input<string> value) => new() { Value = value };
}
