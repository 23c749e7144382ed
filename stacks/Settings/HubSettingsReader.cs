using System.Net;
using System.Net.Sockets;
using DataMesh.Model.Hub;
using DataMesh.Model.Networking;
using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>Makes the hub's design of the settings hub.*, each of which has been checked by itself, and checks that they go together.</summary>
internal sealed class HubSettingsReader(IConfiguration configuration, EnvironmentProfile profile, Func<string, SourceLocation?> locate)
{
    public const string NetworkAddresses = "hub:networkAddresses";

    private const string Create = "create";
    private const string Network = "hub:network";
    private const string EndpointSubnet = "hub:privateEndpointSubnet";
    private const string DnsZones = "hub:dnsZones";
    private const string DnsRecords = "hub:dnsRecords";
    private const string Firewall = "hub:firewall";
    private const string Bastion = "hub:bastion";
    private const string BastionSources = "hub:bastionSources";
    private const string Registry = "hub:registry";
    private const string Cluster = "hub:cluster";
    private const string ClusterAdmins = "hub:clusterAdmins";
    private const string Logs = "hub:logs";
    private const string CostExport = "hub:costExport";
    private const string Locks = "hub:locks";

    public static ImmutableArray<SettingDefinition> Definitions { get; } =
    [
        new(Network, "'create', or the id of a virtual network: /subscriptions/.../virtualNetworks/...",
            text => text == Create || ResourceAddress.TryParse(text, AdoptedNetwork.Type) is not null),
        new(NetworkAddresses, "a block of addresses such as 10.0.0.0/22", text => CidrBlock.TryParse(text, out _)),
        new(EndpointSubnet, "the name of a subnet", text => text.Length is > 0 and <= 80 && !text.Contains('/', StringComparison.Ordinal)),
        new(DnsZones, "'create', or the id of a resource group: /subscriptions/.../resourceGroups/...",
            text => text == Create || ResourceAddress.TryParse(text, null) is not null),
        Choice(DnsRecords, "code", "policy"),
        new(Firewall, "'none', 'create', or the private address of a firewall such as 10.0.1.4", text => text is "none" or Create || IsPrivateAddress(text)),
        Choice(Bastion, "none", "developer", "basic", "standard"),
        new(BastionSources, "one or more blocks of addresses such as 203.0.113.0/24, none of them everything",
            text => Blocks(text) is { IsEmpty: false } blocks && blocks.All(block => block is { PrefixLength: > 0 })),
        Choice(Registry, "none", Create),
        Choice(Cluster, "none", Create),
        new(ClusterAdmins, "the object id of an Entra group: a GUID that is not all zeros", text => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty),
        Choice(Logs, "private", "public"),
        Choice(CostExport, "focus", "actual", "none"),
        Choice(Locks, "on", "off"),
    ];

    public HubDesign Read()
    {
        var usual = HubDesign.For(profile);
        return usual with
        {
            Network = configuration[Network] is { } id && ResourceAddress.TryParse(id, AdoptedNetwork.Type) is { } network
                ? new AdoptedNetwork(network, configuration[EndpointSubnet] ?? "snet-private-endpoints")
                : null,
            DnsZones = configuration[DnsZones] is { } group ? ResourceAddress.TryParse(group, null) : null,
            DnsRecords = configuration[DnsRecords] == "policy" ? DnsRecordOwner.Policy : DnsRecordOwner.Code,
            Firewall = configuration[Firewall] switch
            {
                null or "none" => FirewallChoice.None,
                Create => FirewallChoice.Created,
                _ => FirewallChoice.Given,
            },
            GivenFirewallAddress = configuration[Firewall] is { } address and not ("none" or Create) ? address : null,
            Bastion = configuration[Bastion] switch
            {
                "developer" => BastionTier.Developer,
                "basic" => BastionTier.Basic,
                "standard" => BastionTier.Standard,
                _ => BastionTier.None,
            },
            BastionSources = configuration[BastionSources] is { } sources ? [.. Blocks(sources).OfType<CidrBlock>()] : [],
            Registry = (configuration[Registry] ?? configuration[Cluster]) == Create,
            Cluster = configuration[Cluster] == Create,
            ClusterAdmins = configuration[ClusterAdmins] is { } admins ? Guid.Parse(admins) : null,
            PrivateLogs = configuration[Logs] is { } logs ? logs == "private" : usual.PrivateLogs,
            CostExport = configuration[CostExport] switch
            {
                "none" => CostDataset.None,
                "actual" => CostDataset.Actual,
                _ => CostDataset.Focus,
            },
            Locks = configuration[Locks] is { } locks ? locks == "on" : usual.Locks,
        };
    }

    /// <summary>What does not go together.</summary>
    public IEnumerable<Diagnostic> Check()
    {
        var design = Read();
        if (design.Network is { } adopted)
        {
            if (configuration[NetworkAddresses] is null)
                yield return HubDiagnostics.AddressesMissing(adopted.Id.Id, locate(Network));
            if (design.Firewall == FirewallChoice.Created)
                yield return HubDiagnostics.NeedsOwnNetwork("hub.firewall", Create, locate(Firewall));
            if (design.Bastion != BastionTier.None)
                yield return HubDiagnostics.NeedsOwnNetwork("hub.bastion", configuration[Bastion] ?? "", locate(Bastion));
            if (design.Cluster)
                yield return HubDiagnostics.NeedsOwnNetwork("hub.cluster", Create, locate(Cluster));
        }
        else
        {
            foreach (var key in (string[])[NetworkAddresses, EndpointSubnet])
            {
                if (configuration[key] is not null)
                    yield return HubDiagnostics.OnlyForAdopted(SettingsDiagnostics.Dotted(key), locate(key));
            }
        }

        if (design is { Cluster: true, Firewall: FirewallChoice.None })
            yield return HubDiagnostics.ClusterHasNoWayOut(locate(Cluster));
        if (design.Bastion is BastionTier.Basic or BastionTier.Standard && design.BastionSources.IsEmpty)
            yield return HubDiagnostics.BastionSourcesMissing(configuration[Bastion] ?? "", locate(Bastion));
    }

    private static SettingDefinition Choice(string key, params ImmutableArray<string> words) =>
        new(key, $"{string.Join(", ", words[..^1])} or {words[^1]}", words.Contains);

    private static bool IsPrivateAddress(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork && address.ToString() == text
        && CidrBlock.TryParse($"{text}/32", out var block) && PrivateRanges.Contain(block);

    private static ImmutableArray<CidrBlock?> Blocks(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => CidrBlock.TryParse(part, out var block) ? block : (CidrBlock?)null),
    ];
}
