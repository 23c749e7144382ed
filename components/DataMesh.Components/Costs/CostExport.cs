using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using DataMesh.Components.Stores;
using DataMesh.Model.Hub;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.CostManagement.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Costs;

/// <summary>
/// The costs of every subscription of the environment, written each day into a private storage account of the hub, month by month, to be read by whatever
/// reports.
/// </summary>
/// <remarks>
/// Each export writes with an identity of its own that may write into the one container, and passes the account's firewall as a trusted service. Files of the
/// current month are written anew each day, so nothing here is immutable; the history is kept for three years.
/// </remarks>
public sealed class CostExport : ComponentResource
{
    private const int CoolAfterDays = 90;
    private const int DeleteAfterDays = 3 * 365;

    /// <summary>Creates account, container, lifecycle, private endpoint and one export for each subscription.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public CostExport(string name, CostExportArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:costs:CostExport", name, options)
    {
        var site = args.Site;
        var accountName = site.Names.CostStorageAccount();
        var data = new CustomResourceOptions { Parent = this, Protect = args.Profile.ProtectData };
        var account = new AzureNative.Storage.StorageAccount(name, Account(args, accountName), data);
        var service = new AzureNative.Storage.BlobServiceProperties(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new StorageInputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new StorageInputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
        }, data);
        var container = new AzureNative.Storage.BlobContainer(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = account.Name,
            ContainerName = AzureNames.CostContainer().Value,
            PublicAccess = AzureNative.Storage.PublicAccess.None,
        }, data);
        var age = new LifecycleRule("age-costs", $"{AzureNames.CostContainer()}/", CoolAfterDays, null, DeleteAfterDays);
        if (StorageLifecycle.Args(args.ResourceGroupName, account.Name, [age]) is { } lifecycle)
            _ = new AzureNative.Storage.ManagementPolicy(name, lifecycle, new CustomResourceOptions { Parent = this });
        _ = new PrivateEndpointWithDns($"{name}-blob", new()
        {
            Site = site,
            TargetName = accountName,
            TargetId = account.Id,
            Link = PrivateLink.Blob,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        site.Diagnostics.Send(this, name, account.Id, DiagnosticContent.StorageAccount);
        site.Diagnostics.Send(this, $"{name}-blobs", service.Id, DiagnosticContent.BlobService);

        foreach (var scope in args.Scopes)
            AddExport($"{name}-{scope.SubscriptionId:D}", scope, account, container, args);

        StorageAccountId = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["storageAccountId"] = StorageAccountId });
    }

    /// <summary>The Azure resource id of the storage account.</summary>
    public Output<string> StorageAccountId { get; }

    private static AzureNative.Storage.StorageAccountArgs Account(CostExportArgs args, StorageAccountName name)
    {
        var account = PrivateStorageAccount.Args(args.Site, args.ResourceGroupName, args.Tags, name, args.Profile.StorageSku);
        // Exports pass as a trusted service, which counts where the public network is off too; and they copy from an account of Azure's own, in another tenant.
        account.NetworkRuleSet = new StorageInputs.NetworkRuleSetArgs { DefaultAction = AzureNative.Storage.DefaultAction.Deny, Bypass = "AzureServices" };
        account.AllowedCopyScope = null;
        return account;
    }

    private void AddExport(
        string name, CostScope scope, AzureNative.Storage.StorageAccount account, AzureNative.Storage.BlobContainer container, CostExportArgs args)
    {
        var names = args.Site.Names;
        var ids = new AzureIds(names);
        var export = new AzureNative.CostManagement.Export(name, new()
        {
            Scope = ids.Subscription(scope.SubscriptionId),
            ExportName = names.CostExport().Value,
            Location = args.Site.Location,
            Identity = new Inputs.SystemAssignedServiceIdentityArgs { Type = "SystemAssigned" },
            Format = "Csv",
            PartitionData = true,
            Definition = new Inputs.ExportDefinitionArgs
            {
                Type = args.Dataset == CostDataset.Focus ? "FocusCost" : "ActualCost",
                Timeframe = "MonthToDate",
                DataSet = new Inputs.ExportDatasetArgs { Granularity = "Daily" },
            },
            DeliveryInfo = new Inputs.ExportDeliveryInfoArgs
            {
                Destination = new Inputs.ExportDeliveryDestinationArgs
                {
                    ResourceId = account.Id,
                    Container = container.Name,
                    RootFolderPath = scope.SubscriptionId.ToString("D"),
                },
            },
            Schedule = new Inputs.ExportScheduleArgs
            {
                Status = "Active",
                Recurrence = "Daily",
                RecurrencePeriod = new Inputs.ExportRecurrencePeriodArgs
                {
                    From = MonthlyBudget.FirstOfMonth(args.Start),
                    To = MonthlyBudget.FirstOfMonth(args.Start.AddYears(10)),
                },
            },
        }, new CustomResourceOptions { Parent = this, IgnoreChanges = { "schedule.recurrencePeriod" } });

        _ = new AzureNative.Authorization.RoleAssignment(name, new()
        {
            RoleAssignmentName = names.RoleAssignment("management/costs", $"export/{scope.SubscriptionId:D}", RoleIds.StorageBlobDataContributor).ToString("D"),
            Scope = container.Id,
            RoleDefinitionId = ids.RoleDefinition(args.Site.SubscriptionId, RoleIds.StorageBlobDataContributor),
            PrincipalId = export.Identity.Apply(identity => identity?.PrincipalId ?? ""),
            PrincipalType = "ServicePrincipal",
            Description = "The export writes the costs of a subscription here.",
        }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });
    }
}
