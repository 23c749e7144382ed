using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.Databricks.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A lakehouse: a Databricks workspace whose machines run in the domain's network without public addresses, an access connector, and a storage account with the
/// containers of Unity Catalog; workspace, accounts and the workspace's own storage are reached through private endpoints only.
/// </summary>
/// <remarks>
/// The workspace's own storage account is made by Databricks in a resource group that nobody else may change; with its firewall on, machines reach it through
/// the two private endpoints made here, and Databricks through the access connector.
/// </remarks>
public sealed class LakehouseStore : DataStore
{
    private readonly string _name;
    private readonly LakehouseStoreArgs _args;
    private readonly StorageAccountName _accountName;
    private readonly StoreAccount _account;
    private readonly AccessConnectorName _connectorName;

    /// <summary>Creates access connector, storage account, containers, workspace, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LakehouseStore(string name, LakehouseStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:LakehouseStore", name, args, options)
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

        _account = AddStorage();
        LetIn(connector);
        var workspace = AddWorkspace(connector);

        Endpoints = [new(Id, PrivateLink.Blob), new(Id, PrivateLink.Dfs), new(workspace.Id, PrivateLink.DatabricksWorkspace)];
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id, ["workspaceId"] = workspace.Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id => _account.Id;

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints { get; }

    /// <summary>
    /// On the container of published tables, a role conditioned on the folders behind the ports, as for a lake; and the statements that do the same in Unity
    /// Catalog, which Azure Resource Manager cannot run.
    /// </summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        _account.Give(_args.Lakehouse, accesses.Select(access =>
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

    private StoreAccount AddStorage()
    {
        var arguments = PrivateStorageAccount.Args(_args, _accountName, _args.Profile.StorageSku);
        arguments.IsHnsEnabled = true;
        var account = new StoreAccount(this, _name, _args, arguments);
        account.Add(Lakehouse.ManagedContainer);
        account.Add(Lakehouse.TablesContainer);
        account.Connect($"{_name}-files", _accountName, PrivateLink.Blob, PrivateLink.Dfs);
        return account;
    }

    // Unity Catalog reads and writes as the connector, whoever asks: on these two containers and on nothing else.
    private void LetIn(AzureNative.Databricks.AccessConnector connector)
    {
        foreach (var (container, created) in _account.Containers.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            _ = new AzureNative.Authorization.RoleAssignment($"{_name}-{container}-connector", new()
            {
                RoleAssignmentName = _args.Site.Names.RoleAssignment(
                    $"{_args.Domain}/{_args.Lakehouse.Name}/{container}", "access-connector", RoleIds.StorageBlobDataContributor).ToString("D"),
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

        Reach($"{_name}-{PrivateLink.DatabricksWorkspace.Name}", name, workspace.Id, PrivateLink.DatabricksWorkspace);
        if (_args.Lakehouse.SignsInForAll)
            Reach($"{_name}-{PrivateLink.DatabricksSignIn.Name}", name, workspace.Id, PrivateLink.DatabricksSignIn);
        var ownStorageId = Output.Format($"{workspace.ManagedResourceGroupId}/providers/Microsoft.Storage/storageAccounts/{ownStorage.Value}");
        foreach (var link in (ReadOnlySpan<PrivateLink>)[PrivateLink.Blob, PrivateLink.Dfs])
            Reach($"{_name}-own-{link.Name}", ownStorage, ownStorageId, link);
        site.Diagnostics.Send(this, $"{_name}-workspace", workspace.Id, DiagnosticContent.Logs);
        return workspace;
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
