using DataMesh.Components.Monitoring;
using DataMesh.Model.Hub;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.Network;

/// <summary>
/// An Azure Firewall in the hub: the only way out of the environment's networks. It denies what no rule allows and whatever Microsoft knows as malicious,
/// resolves names for rules (DNS proxy), and does not open encrypted traffic. Where the design says so it also refuses known attacks.
/// </summary>
/// <remarks>Tier Standard, or Premium with intrusion detection. The tier Basic has no DNS proxy and bounds throughput, so it is not offered.</remarks>
public sealed class HubFirewall : ComponentResource
{
    /// <summary>Creates policy, rules, public address and firewall.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public HubFirewall(string name, HubFirewallArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:HubFirewall", name, options)
    {
        var tier = args.Design.InspectsIntrusions ? "Premium" : "Standard";
        var policy = Policy(name, tier, args);
        var rules = Rules(name, policy, args);
        var address = new AzureNative.Network.PublicIPAddress(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            PublicIpAddressName = AzureNames.PublicAddress(args.Names.Firewall()).Value,
            PublicIPAllocationMethod = "Static",
            Sku = new Inputs.PublicIPAddressSkuArgs { Name = "Standard", Tier = "Regional" },
            Zones = args.Design.Zones,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        var firewall = new AzureNative.Network.AzureFirewall(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            AzureFirewallName = args.Names.Firewall().Value,
            Sku = new Inputs.AzureFirewallSkuArgs { Name = "AZFW_VNet", Tier = tier },
            FirewallPolicy = new Inputs.SubResourceArgs { Id = policy.Id },
            IpConfigurations =
            {
                new Inputs.AzureFirewallIPConfigurationArgs
                {
                    Name = "out",
                    Subnet = new Inputs.SubResourceArgs { Id = args.SubnetId },
                    PublicIPAddress = new Inputs.SubResourceArgs { Id = address.Id },
                },
            },
            Zones = args.Design.Zones,
            Tags = args.Tags,
            // Rules first: a firewall without them would deny what workloads already send.
        }, new CustomResourceOptions { Parent = this, DependsOn = rules });
        args.Diagnostics.Send(this, name, firewall.Id, DiagnosticContent.LogsAndMetrics);

        Id = firewall.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The firewall's Azure resource id.</summary>
    public Output<string> Id { get; }

    private AzureNative.Network.FirewallPolicy Policy(string name, string tier, HubFirewallArgs args)
    {
        var policy = new AzureNative.Network.FirewallPolicyArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            FirewallPolicyName = args.Names.FirewallPolicy().Value,
            Sku = new Inputs.FirewallPolicySkuArgs { Tier = tier },
            ThreatIntelMode = "Deny",
            DnsSettings = new Inputs.DnsSettingsArgs { EnableProxy = true },
            Tags = args.Tags,
        };
        if (args.Design.InspectsIntrusions)
            policy.IntrusionDetection = new Inputs.FirewallPolicyIntrusionDetectionArgs { Mode = "Deny" };
        return new(name, policy, new CustomResourceOptions { Parent = this });
    }

    private InputList<Resource> Rules(string name, AzureNative.Network.FirewallPolicy policy, HubFirewallArgs args)
    {
        if (args.Rules.IsEmpty && args.Cluster is null)
            return [];
        var collections = new InputList<Union<Inputs.FirewallPolicyFilterRuleCollectionArgs, Inputs.FirewallPolicyNatRuleCollectionArgs>>();
        if (!args.Rules.IsEmpty)
            collections.Add(Services(args.Rules));
        if (args.Cluster is { } cluster)
            collections.Add(ClusterNeeds(cluster));
        return
        [
            new AzureNative.Network.FirewallPolicyRuleCollectionGroup(name, new()
            {
                ResourceGroupName = args.ResourceGroupName,
                FirewallPolicyName = policy.Name,
                RuleCollectionGroupName = "workloads",
                Priority = 100,
                RuleCollections = collections,
            }, new CustomResourceOptions { Parent = this }),
        ];
    }

    private static Inputs.FirewallPolicyFilterRuleCollectionArgs Services(ImmutableArray<FirewallRule> rules) => new()
    {
        Name = "azure-services",
        Priority = 100,
        RuleCollectionType = "FirewallPolicyFilterRuleCollection",
        Action = new Inputs.FirewallPolicyFilterRuleCollectionActionArgs { Type = "Allow" },
        Rules = rules.Select(Rule).ToImmutableArray(),
    };

    // Azure keeps the list of names behind the tag.
    private static Inputs.FirewallPolicyFilterRuleCollectionArgs ClusterNeeds(CidrBlock cluster) => new()
    {
        Name = "kubernetes",
        Priority = 200,
        RuleCollectionType = "FirewallPolicyFilterRuleCollection",
        Action = new Inputs.FirewallPolicyFilterRuleCollectionActionArgs { Type = "Allow" },
        Rules = ImmutableArray.Create<object>(new Inputs.ApplicationRuleArgs
        {
            RuleType = "ApplicationRule",
            Name = "kubernetes",
            Description = "What Azure says that the machines of a cluster need.",
            SourceAddresses = { cluster.ToString() },
            FqdnTags = { "AzureKubernetesService" },
            Protocols = { new Inputs.FirewallPolicyRuleApplicationProtocolArgs { ProtocolType = "Https", Port = 443 } },
        }),
    };

    private static object Rule(FirewallRule rule) => new Inputs.NetworkRuleArgs
    {
        RuleType = "NetworkRule",
        Name = rule.Name,
        Description = rule.Description,
        IpProtocols = { "TCP" },
        SourceAddresses = rule.Sources,
        DestinationAddresses = { rule.ServiceTag },
        DestinationPorts = rule.Ports,
    };
}
