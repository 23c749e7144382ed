using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Private DNS: limits
/// (https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-dns-limits), counts as
/// they are right after creation (the zone's own SOA record, no links), full names.
/// </summary>
internal sealed class PrivateDnsOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes =>
    [
        "Microsoft.Network/privateDnsZones",
        "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
        "Microsoft.Network/privateDnsZones/A",
        "Microsoft.Network/privateDnsZones/CNAME",
        "Microsoft.Network/privateDnsZones/TXT",
    ];

    public void Complete(OutputDraft draft)
    {
        switch (draft.ArmType)
        {
            case "Microsoft.Network/privateDnsZones":
                draft.Set("internalId", draft.Guid("internalId"));
                draft.Set("maxNumberOfRecordSets", 25000.0);
                draft.Set("maxNumberOfVirtualNetworkLinks", 1000.0);
                draft.Set("maxNumberOfVirtualNetworkLinksWithRegistration", 100.0);
                draft.Set("numberOfRecordSets", 1.0);
                draft.Set("numberOfVirtualNetworkLinks", 0.0);
                draft.Set("numberOfVirtualNetworkLinksWithRegistration", 0.0);
                break;
            case "Microsoft.Network/privateDnsZones/virtualNetworkLinks":
                draft.Set("virtualNetworkLinkState", "Completed");
                break;
            default:
                draft.Set("fqdn", $"{ArmId.NameOf(draft.Id)}.{draft.Text("privateZoneName")}.");
                break;
        }
    }
}
