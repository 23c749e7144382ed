using DataMesh.Components.Monitoring;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>
/// The Kubernetes cluster on which domains run what serves their products: its API server is private, people and programs sign in with Entra ID and get in by
/// Azure roles (no local accounts), pods sign in as workload identities, network policies are enforced (Cilium), and what leaves it goes through the hub's
/// firewall.
/// </summary>
/// <remarks>
/// Two managed identities with the least that Azure asks for: the cluster's own (its subnet, the zone of its API server, the machines' identity) and that of
/// its machines (pulling images). Versions and machines' images are upgraded by Azure: minor versions one behind the newest, images weekly.
/// </remarks>
public sealed class SharedCluster : ComponentResource
{
    private const string MachineSize = "Standard_D4ds_v5";

    /// <summary>Creates identities, roles, cluster and its pool for domains.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public SharedCluster(string name, SharedClusterArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:SharedCluster", name, options)
    {
        var names = args.Site.Names;
        var identity = Identity($"{name}-control", names.ClusterIdentity(), args);
        var kubelet = Identity($"{name}-kubelet", names.KubeletIdentity(), args);
        var zone = PrivateLink.KubernetesApi.ZonesIn(args.Site.Location)[0];
        var zoneId = args.Site.DnsZones.IdOf(zone);
        var before = args.Site.DnsZones.Before([zone]);
        InputList<Resource> roles =
        [
            Role($"{name}-subnet", args, RoleIds.NetworkContributor, args.SubnetId, "cluster/subnet", identity, "The cluster puts its machines here."),
            Role($"{name}-zone", args, RoleIds.PrivateDnsZoneContributor, zoneId, "cluster/zone", identity, "The record of the API server.", before),
            Role($"{name}-kubelet", args, RoleIds.ManagedIdentityOperator, kubelet.Id, "cluster/kubelet", identity, "The cluster gives its machines their identity."),
        ];
        if (args.ContainerRegistryId is { } registry)
            _ = Role($"{name}-images", args, RoleIds.AcrPull, registry, "cluster/images", kubelet, "The cluster's machines pull images.");

        var cluster = new AzureNative.ContainerService.ManagedCluster(name, Cluster(args, identity, kubelet, zoneId), new CustomResourceOptions
        {
            Parent = this,
            DependsOn = roles,
            // The autoscaler's.
            IgnoreChanges = { "agentPoolProfiles[0].count" },
        });
        _ = new AzureNative.ContainerService.AgentPool(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ResourceName = cluster.Name,
            AgentPoolName = "domains",
            Mode = "User",
            OsType = "Linux",
            OsSKU = "AzureLinux",
            VmSize = MachineSize,
            EnableAutoScaling = true,
            Count = args.Zones.IsEmpty ? 1 : args.Zones.Length,
            MinCount = args.Zones.IsEmpty ? 1 : args.Zones.Length,
            MaxCount = args.Zones.IsEmpty ? 3 : 12,
            AvailabilityZones = args.Zones,
            VnetSubnetID = args.SubnetId,
            EnableNodePublicIP = false,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, IgnoreChanges = { "count" } });
        if (args.AdminGroup is { } admins)
            GroupRole($"{name}-admins", args, cluster, RoleIds.KubernetesClusterAdmin, "cluster/admins", admins, "Administers the shared cluster.");
        foreach (var group in args.Users.DistinctBy(group => group.ObjectId))
            GroupRole($"{name}-users-{group.Name}", args, cluster, RoleIds.KubernetesClusterUser, "cluster/users", group.ObjectId, "Connects to the shared cluster.");

        args.Site.Diagnostics.Send(this, name, cluster.Id, DiagnosticContent.LogsAndMetrics);
        Id = cluster.Id;
        Server = cluster.PrivateFQDN.Apply(host => $"https://{host}:443");
        CertificateAuthority = ClusterSignIn.CertificateAuthorityOf(this, args.ResourceGroupName, cluster.Name);
        OidcIssuerUrl = cluster.OidcIssuerProfile.Apply(profile => profile?.IssuerURL ?? "");
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id, ["oidcIssuerUrl"] = OidcIssuerUrl });
    }

    /// <summary>The cluster's Azure resource id.</summary>
    public Output<string> Id { get; }

    /// <summary>The address of the cluster's API server.</summary>
    public Output<string> Server { get; }

    /// <summary>The certificate authority of the cluster's API server, in base 64.</summary>
    public Output<string> CertificateAuthority { get; }

    /// <summary>Who vouches for the cluster's pods: the issuer that federated credentials of workload identities name.</summary>
    public Output<string> OidcIssuerUrl { get; }

    private AzureNative.ManagedIdentity.UserAssignedIdentity Identity(string name, ManagedIdentityName identityName, SharedClusterArgs args) => new(name, new()
    {
        ResourceGroupName = args.ResourceGroupName,
        Location = args.Site.Location,
        ResourceName = identityName.Value,
        Tags = args.Tags,
    }, new CustomResourceOptions { Parent = this });

    private AzureNative.Authorization.RoleAssignment Role(
        string name, SharedClusterArgs args, string role, Input<string> scope, string scopeKey,
        AzureNative.ManagedIdentity.UserAssignedIdentity identity, string reason, ImmutableArray<Resource> before = default) => new(name, new()
    {
        RoleAssignmentName = args.Site.Names.RoleAssignment(scopeKey, "cluster", role).ToString("D"),
        Scope = scope,
        RoleDefinitionId = new AzureIds(args.Site.Names).RoleDefinition(args.Site.SubscriptionId, role),
        PrincipalId = identity.PrincipalId,
        PrincipalType = "ServicePrincipal",
        Description = reason,
    }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true, DependsOn = before.IsDefault ? [] : before });

    private void GroupRole(
        string name, SharedClusterArgs args, AzureNative.ContainerService.ManagedCluster cluster, string role, string scopeKey, Guid group, string reason) =>
        _ = new AzureNative.Authorization.RoleAssignment(name, new()
        {
            RoleAssignmentName = args.Site.Names.RoleAssignment(scopeKey, group.ToString("D"), role).ToString("D"),
            Scope = cluster.Id,
            RoleDefinitionId = new AzureIds(args.Site.Names).RoleDefinition(args.Site.SubscriptionId, role),
            PrincipalId = group.ToString("D"),
            PrincipalType = "Group",
            Description = reason,
        }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });

    private static AzureNative.ContainerService.ManagedClusterArgs Cluster(
        SharedClusterArgs args, AzureNative.ManagedIdentity.UserAssignedIdentity identity, AzureNative.ManagedIdentity.UserAssignedIdentity kubelet, string zoneId) => new()
    {
        ResourceGroupName = args.ResourceGroupName,
        Location = args.Site.Location,
        ResourceName = args.Site.Names.Cluster().Value,
        DnsPrefix = args.Site.Names.Cluster().Value,
        NodeResourceGroup = args.Site.Names.ClusterNodes().Value,
        NodeResourceGroupProfile = new Inputs.ManagedClusterNodeResourceGroupProfileArgs { RestrictionLevel = "ReadOnly" },
        Sku = new Inputs.ManagedClusterSKUArgs { Name = "Base", Tier = args.Zones.IsEmpty ? "Free" : "Standard" },
        Identity = new Inputs.ManagedClusterIdentityArgs { Type = AzureNative.ContainerService.ResourceIdentityType.UserAssigned, UserAssignedIdentities = { identity.Id } },
        IdentityProfile =
        {
            ["kubeletidentity"] = new Inputs.UserAssignedIdentityArgs { ResourceId = kubelet.Id, ClientId = kubelet.ClientId, ObjectId = kubelet.PrincipalId },
        },
        EnableRBAC = true,
        DisableLocalAccounts = true,
        AadProfile = new Inputs.ManagedClusterAADProfileArgs { Managed = true, EnableAzureRBAC = true, TenantID = args.Site.TenantId.ToString("D") },
        ApiServerAccessProfile = new Inputs.ManagedClusterAPIServerAccessProfileArgs
        {
            EnablePrivateCluster = true,
            EnablePrivateClusterPublicFQDN = false,
            PrivateDNSZone = zoneId,
        },
        OidcIssuerProfile = new Inputs.ManagedClusterOIDCIssuerProfileArgs { Enabled = true },
        SecurityProfile = new Inputs.ManagedClusterSecurityProfileArgs
        {
            WorkloadIdentity = new Inputs.ManagedClusterSecurityProfileWorkloadIdentityArgs { Enabled = true },
            ImageCleaner = new Inputs.ManagedClusterSecurityProfileImageCleanerArgs { Enabled = true, IntervalHours = 168 },
            Defender = new Inputs.ManagedClusterSecurityProfileDefenderArgs
            {
                LogAnalyticsWorkspaceResourceId = args.WorkspaceId,
                SecurityMonitoring = new Inputs.ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs { Enabled = true },
            },
        },
        AddonProfiles =
        {
            ["azurepolicy"] = new Inputs.ManagedClusterAddonProfileArgs { Enabled = true },
            ["omsagent"] = new Inputs.ManagedClusterAddonProfileArgs
            {
                Enabled = true,
                Config = { ["logAnalyticsWorkspaceResourceID"] = args.WorkspaceId, ["useAADAuth"] = "true" },
            },
        },
        NetworkProfile = new Inputs.ContainerServiceNetworkProfileArgs
        {
            NetworkPlugin = "azure",
            NetworkPluginMode = "overlay",
            NetworkDataplane = "cilium",
            NetworkPolicy = "cilium",
            LoadBalancerSku = "standard",
            OutboundType = "userDefinedRouting",
            // Overlay addresses, seen inside the cluster only.
            PodCidr = "192.168.0.0/16",
            ServiceCidr = "172.31.0.0/16",
            DnsServiceIP = "172.31.0.10",
        },
        AutoUpgradeProfile = new Inputs.ManagedClusterAutoUpgradeProfileArgs { UpgradeChannel = "stable", NodeOSUpgradeChannel = "NodeImage" },
        AgentPoolProfiles =
        {
            new Inputs.ManagedClusterAgentPoolProfileArgs
            {
                Name = "system",
                Mode = "System",
                OsType = "Linux",
                OsSKU = "AzureLinux",
                VmSize = MachineSize,
                EnableAutoScaling = true,
                Count = args.Zones.IsEmpty ? 1 : args.Zones.Length,
                MinCount = args.Zones.IsEmpty ? 1 : args.Zones.Length,
                MaxCount = args.Zones.IsEmpty ? 2 : 6,
                AvailabilityZones = args.Zones,
                VnetSubnetID = args.SubnetId,
                EnableNodePublicIP = false,
                NodeTaints = { "CriticalAddonsOnly=true:NoSchedule" },
            },
        },
        Tags = args.Tags,
    };
}
