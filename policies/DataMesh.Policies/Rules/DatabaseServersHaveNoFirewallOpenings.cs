using System.Buffers.Binary;
using System.Net;

namespace DataMesh.Policies.Rules;

/// <summary>
/// SQL, PostgreSQL and Synapse servers let no wide range of addresses in. Refused are a range that starts at 0.0.0.0 (from and to 0.0.0.0 is what Azure reads
/// as "all of Azure"), and one of more than 256 public addresses, the most that an office or a gateway has of its own. A range within one private block (RFC
/// 1918, RFC 6598) passes: nothing comes to the public endpoint from there.
/// </summary>
public sealed class DatabaseServersHaveNoFirewallOpenings : ResourcePolicy
{
    private const uint MostPublicAddresses = 256;

    private static readonly ImmutableArray<IPNetwork> PrivateBlocks =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"),
    ];

    /// <inheritdoc/>
    public override string Id => "mesh-sql-04";

    /// <inheritdoc/>
    public override string Title => "SQL, PostgreSQL and Synapse servers let no wide range of addresses in";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } =
        [ResourceTypes.SqlFirewallRule, ResourceTypes.PostgresFirewallRule, ResourceTypes.SynapseFirewallRule];

    /// <inheritdoc/>
    public override string Why =>
        "A rule from 0.0.0.0 admits every tenant in Azure, and one over a wide range of public addresses a part of the internet that nobody here answers for.";

    /// <inheritdoc/>
    public override string Fix => "Remove the rule and reach the server through its private endpoint, or narrow the rule to at most 256 public addresses.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var (start, end) = (resource.Input("startIpAddress"), resource.Input("endIpAddress"));
        if (start.IsUnknown || end.IsUnknown)
            findings.Unknown(start.IsUnknown ? start : end);
        else if (start.Text is "0.0.0.0")
            findings.Violation("This rule starts at 0.0.0.0.", start.Path);
        else if (Read(start) is not { } first || Read(end) is not { } last || Number(last) < Number(first))
            findings.Violation("This rule is no range of IPv4 addresses, so nobody can say whom it lets in.", start.Path);
        else if (Number(last) - Number(first) >= MostPublicAddresses && !PrivateBlocks.Any(block => block.Contains(first) && block.Contains(last)))
            findings.Violation($"This rule lets in all addresses from {first} to {last}.", end.Path);
    }

    // The framework also reads 1.2 or 0x1020304 as an address; Azure does not.
    private static IPAddress? Read(PropertyReading reading) =>
        reading.Text is { } text && IPAddress.TryParse(text, out var address) && address.ToString() == text && address.GetAddressBytes().Length == 4
            ? address
            : null;

    private static uint Number(IPAddress address) => BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes());
}
