namespace DataMesh.Model.Names;

// Budgets, and what watches costs.
public sealed partial class AzureNames
{
    // Budgets have 63.
    private const int BudgetRoom = 63;

    /// <summary>The storage account of the exported costs, in the hub; unique in all of Azure.</summary>
    public StorageAccountName CostStorageAccount() => StorageAccount(LandingZoneName.Management, "costs", "costs");

    /// <summary>The container of the exported costs.</summary>
    public static ContainerName CostContainer() => ContainerName.Parse("costs");

    /// <summary>The daily export of a subscription's costs; unique inside the subscription.</summary>
    public CostReportName CostExport() => CostReportName.Parse($"{Prefix}-{Environment}-costs");

    /// <summary>The alert on costs of a subscription that are unlike its past; unique inside the subscription.</summary>
    public CostReportName CostAnomalyAlert() => CostReportName.Parse($"{Prefix}-{Environment}-anomalies");

    /// <summary>The view of a landing zone's costs; unique inside its subscription.</summary>
    public CostReportName CostView(LandingZoneName landingZone) => CostReportName.Parse($"view-{Base(landingZone)}");

    /// <summary>The budget of a data product; unique inside its domain's subscription.</summary>
    public BudgetName ProductBudget(DomainName domain, ProductName product)
    {
        var name = $"bgt-{Base(domain)}-{product}";
        return BudgetName.Parse(name.Length <= BudgetRoom
            ? name
            : $"{name[..(BudgetRoom - SuffixLength - 1)].TrimEnd('-')}-{Suffix("budget", domain.Value, product.Value)}");
    }

    /// <summary>The budget of a landing zone's subscription.</summary>
    public BudgetName Budget(LandingZoneName landingZone) => BudgetName.Parse($"bgt-{Base(landingZone)}");

    /// <summary>The action group of those who answer for costs, in the hub.</summary>
    public ActionGroupName CostActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}-costs");

    /// <summary>The short name of <see cref="CostActionGroup"/>: as much of the prefix as fits, the environment, and what it is about.</summary>
    public ActionGroupShortName CostActionGroupShort() => ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 4)]}{Environment}cost");
}
