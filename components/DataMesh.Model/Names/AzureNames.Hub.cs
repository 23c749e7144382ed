namespace DataMesh.Model.Names;

// What domains share, in the hub.
public sealed partial class AzureNames
{
    /// <summary>The Kubernetes cluster that domains share, in the hub.</summary>
    public KubernetesClusterName Cluster() => KubernetesClusterName.Parse($"aks-{Base(LandingZoneName.Management)}");

    /// <summary>The resource group that Azure makes for the cluster's machines, and nobody else writes to.</summary>
    public ResourceGroupName ClusterNodes() => ResourceGroupName.Parse($"rg-{Base(LandingZoneName.Management)}-cluster-nodes");

    /// <summary>The managed identity that the cluster itself runs as.</summary>
    public ManagedIdentityName ClusterIdentity() => ManagedIdentityName.Parse($"id-{Base(LandingZoneName.Management)}-cluster");

    /// <summary>The managed identity that the cluster's machines pull images as.</summary>
    public ManagedIdentityName KubeletIdentity() => ManagedIdentityName.Parse($"id-{Base(LandingZoneName.Management)}-kubelet");

    /// <summary>The container registry, in the hub; unique in all of Azure.</summary>
    public ContainerRegistryName ContainerRegistry() => ContainerRegistryName.Parse($"cr{Prefix}{Environment}{Suffix("registry")}");

    /// <summary>The mesh's Purview account, in the hub; unique in all of Azure.</summary>
    public PurviewAccountName PurviewAccount() => PurviewAccountName.Parse($"pview-{Prefix}-{Environment}-{Suffix("purview")}");

    /// <summary>The mesh's Log Analytics workspace, in the hub.</summary>
    public LogWorkspaceName LogWorkspace() => LogWorkspaceName.Parse($"log-{Base(LandingZoneName.Management)}");

    /// <summary>The private link scope through which the log workspace is reached, in the hub.</summary>
    public LogPrivateLinkScopeName LogPrivateLinkScope() => LogPrivateLinkScopeName.Parse($"ampls-{Base(LandingZoneName.Management)}");

    /// <summary>The setting that sends a resource's logs and metrics to the hub's workspace; unique inside that resource.</summary>
    public DiagnosticSettingName DiagnosticSetting() => DiagnosticSettingName.Parse("diag-to-management");

    /// <summary>The mesh's action group, in the hub.</summary>
    public ActionGroupName ActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}");

    /// <summary>The short name of the action group: as much of the prefix as fits, and the environment.</summary>
    public ActionGroupShortName ActionGroupShort() =>
        ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 8)]}{Environment}");

    /// <summary>The action group of those who answer for security, in the hub.</summary>
    public ActionGroupName SecurityActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}-security");

    /// <summary>The short name of <see cref="SecurityActionGroup"/>, made as <see cref="CostActionGroupShort"/>.</summary>
    public ActionGroupShortName SecurityActionGroupShort() => ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 4)]}{Environment}sec");

    /// <summary>An alert on the hub's activity log.</summary>
    /// <param name="about">What it is about, in lower-case kebab.</param>
    public AlertRuleName ActivityAlert(string about) => AlertRuleName.Parse($"alert-{Base(LandingZoneName.Management)}-{about}");
}
