using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.Network;

/// <summary>
/// A virtual network whose subnets each have a network security group of their own and no default way out to the internet; where there is a firewall, what runs
/// in them leaves through it. Subnets are part of the network itself (not resources beside it): Azure replaces a network's list of subnets whole on every
/// write, so two owners of that list would undo each other.
/// </summary>
public sealed class PrivateNetwork : ComponentResource
{
    private readonly AzureNative.Network.VirtualNetwork _network;
    private readonly AzureNames _names;

    /// <summary>Creates the network, its security groups and their diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateNetwork(string name, PrivateNetworkArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:PrivateNetwork", name, options)
    {
        var subnets = new InputList<Inputs.SubnetArgs>();
        var routes = args.EgressAddress is { } firewall && args.Addresses.Subnets.Any(IsRouted) ? Routes(name, firewall, args) : null;
        foreach (var planned in args.Addresses.Subnets)
        {
            // Azure refuses a security group on the firewall's subnet.
            var group = planned.Purpose == SubnetPurpose.Firewall ? null : SecurityGroup(name, planned, args);
            subnets.Add(Subnet(planned, group, IsRouted(planned) ? routes : null, args.Names));
        }

        _network = new AzureNative.Network.VirtualNetwork(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VirtualNetworkName = args.Names.VirtualNetwork(args.Addresses.LandingZone).Value,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.Addresses.Block.ToString() } },
            Subnets = subnets,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        args.Diagnostics.Send(this, name, _network.Id, DiagnosticContent.LogsAndMetrics);
        _names = args.Names;

        Id = _network.Id;
        Name = _network.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id, ["name"] = Name });
    }

    /// <summary>The network's Azure resource id.</summary>
    public Output<string> Id { get; }

    /// <summary>The network's name in Azure.</summary>
    public Output<string> Name { get; }

    /// <summary>The Azure resource id of one of the network's subnets; known as soon as the network's id is.</summary>
    /// <param name="purpose">What the subnet is for.</param>
    public Output<string> SubnetId(SubnetPurpose purpose) => Output.Format($"{_network.Id}/subnets/{_names.Subnet(purpose).Value}");

    private AzureNative.Network.NetworkSecurityGroup SecurityGroup(string name, PlannedSubnet subnet, PrivateNetworkArgs args)
    {
        var rules = new InputList<Inputs.SecurityRuleArgs>();
        foreach (var rule in args.Neighbours.RulesOf(args.Addresses, subnet))
            rules.Add(Rule(rule));

        var groupName = $"{name}-{subnet.Purpose.Text()}";
        var group = new AzureNative.Network.NetworkSecurityGroup(groupName, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            NetworkSecurityGroupName = args.Names.NetworkSecurityGroup(args.Addresses.LandingZone, subnet.Purpose).Value,
            SecurityRules = rules,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        args.Diagnostics.Send(this, groupName, group.Id, DiagnosticContent.Logs);
        return group;
    }

    // Where something runs that may want to leave; private endpoints do not, and Azure's own services go their own way.
    private static bool IsRouted(PlannedSubnet subnet) =>
        subnet.Purpose is not (SubnetPurpose.PrivateEndpoints or SubnetPurpose.Firewall or SubnetPurpose.Bastion);

    private AzureNative.Network.RouteTable Routes(string name, string firewall, PrivateNetworkArgs args) => new(name, new()
    {
        ResourceGroupName = args.ResourceGroupName,
        Location = args.Location,
        RouteTableName = args.Names.RouteTable(args.Addresses.LandingZone).Value,
        DisableBgpRoutePropagation = true,
        Routes =
        {
            new Inputs.RouteArgs { Name = "to-firewall", AddressPrefix = "0.0.0.0/0", NextHopType = "VirtualAppliance", NextHopIpAddress = firewall },
        },
        Tags = args.Tags,
    }, new CustomResourceOptions { Parent = this });

    private static Inputs.SubnetArgs Subnet(
        PlannedSubnet planned, AzureNative.Network.NetworkSecurityGroup? group, AzureNative.Network.RouteTable? routes, AzureNames names)
    {
        var subnet = new Inputs.SubnetArgs
        {
            Name = names.Subnet(planned.Purpose).Value,
            AddressPrefix = planned.Block.ToString(),
            DefaultOutboundAccess = false,
            // Enabled is what makes the security group's rules apply to traffic to private endpoints; Azure's default is that they do not.
            PrivateEndpointNetworkPolicies = "Enabled",
            PrivateLinkServiceNetworkPolicies = "Enabled",
        };
        if (group is not null)
            subnet.NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = group.Id };
        if (routes is not null)
            subnet.RouteTable = new Inputs.RouteTableArgs { Id = routes.Id };
        if (planned.Delegation is { } service)
            subnet.Delegations.Add(new Inputs.DelegationArgs { Name = planned.Purpose.Text(), ServiceName = service });
        return subnet;
    }

    private static Inputs.SecurityRuleArgs Rule(TrafficRule rule)
    {
        var args = new Inputs.SecurityRuleArgs
        {
            Name = rule.Name,
            Priority = rule.Priority,
            Direction = rule.Direction == TrafficDirection.Inbound ? "Inbound" : "Outbound",
            Access = rule.Allows ? "Allow" : "Deny",
            Protocol = rule.Protocol,
            SourcePortRange = "*",
            Description = rule.Description,
        };
        // Azure keeps one value and several in different properties, and takes service tags and "*" in the singular only.
        if (rule.Sources is [var source])
            args.SourceAddressPrefix = source;
        else
            args.SourceAddressPrefixes = rule.Sources;
        if (rule.Destinations is [var destination])
            args.DestinationAddressPrefix = destination;
        else
            args.DestinationAddressPrefixes = rule.Destinations;
        if (rule.Ports is [var port])
            args.DestinationPortRange = port;
        else
            args.DestinationPortRanges = rule.Ports;
        return args;
    }
}
