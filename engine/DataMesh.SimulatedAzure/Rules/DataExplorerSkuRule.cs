using System.Globalization;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// The SKUs of Data Explorer without service level agreement have one machine and the tier Basic, all others at least two and the tier Standard:
/// https://learn.microsoft.com/azure/data-explorer/manage-cluster-choose-sku#cluster-types; the answer:
/// https://github.com/hashicorp/terraform-provider-azurerm/issues/20024.
/// </summary>
internal sealed class DataExplorerSkuRule : IPutRule
{
    private const string Development = "Dev(No SLA)_";

    public bool Concerns(string armType) => armType == "Microsoft.Kusto/clusters";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "sku", "name") is not { } sku) yield break;
        var development = sku.StartsWith(Development, StringComparison.Ordinal);
        var tier = development ? "Basic" : "Standard";
        if (ValueTree.Text(candidate.Inputs, "sku", "tier") is { } given && !given.Equals(tier, StringComparison.OrdinalIgnoreCase))
            yield return new AzureError("InvalidSku", $"Invalid SKU tier provided, the SKU {sku} is of the tier {tier} and not {given}.", "sku.tier");
        if (ValueTree.Get(candidate.Inputs, "sku", "capacity") is double capacity && (development ? !capacity.Equals(1) : capacity < 2))
            yield return new AzureError("InvalidSku", $"Invalid SKU capacity provided, the SKU {sku} should be {(development ? "1" : "2 or more")} and not "
                + $"{capacity.ToString(CultureInfo.InvariantCulture)}.", "sku.capacity");
    }
}
