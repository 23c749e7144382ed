using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Kubernetes clusters that Azure runs: the name of the API server, which is what a kubeconfig knows the cluster by.</summary>
internal sealed class ManagedClusterOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => [Clusters.ManagedType];

    public void Complete(OutputDraft draft)
    {
        var region = (draft.Location ?? "westeurope").ToLowerInvariant();
        var name = (draft.Text("dnsPrefix") ?? draft.Text("fqdnSubdomain") ?? draft.Name).ToLowerInvariant();
        var server = $"{name}-{DerivedId.Hex("api server", ArmId.Key(draft.Id), 8)}";
        if (ValueTree.Get(draft.Inputs, "apiServerAccessProfile", "enablePrivateCluster") is true)
            draft.Set("privateFQDN", $"{server}.{DerivedId.Guid("private zone", ArmId.Key(draft.Id))}.privatelink.{region}.{Clusters.ManagedDomain}");
        else
            draft.Set("fqdn", $"{server}.hcp.{region}.{Clusters.ManagedDomain}");
        draft.Set("azurePortalFQDN", $"{server}.portal.hcp.{region}.{Clusters.ManagedDomain}");
        draft.Set("currentKubernetesVersion", draft.Text("kubernetesVersion") ?? "1.33.0");
        draft.Set("powerState", draft.Shaped("powerState", ("code", "Running")));
        draft.SetDefault("nodeResourceGroup", string.Create(CultureInfo.InvariantCulture, $"MC_{ArmId.NameOf(ArmId.ResourceGroupOf(draft.Id) ?? "")}_{draft.Name}_{region}"));
        if (ValueTree.Get(draft.Inputs, "oidcIssuerProfile", "enabled") is true)
            draft.Set("oidcIssuerProfile", draft.Shaped(
                "oidcIssuerProfile",
                ("enabled", true),
                ("issuerURL", $"https://{region}.oic.prod-aks.azure.com/{draft.Request.TenantId}/{draft.Guid("issuer")}/")));
    }
}
