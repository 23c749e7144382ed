namespace DataMesh.Model.Networking;

/// <summary>The address ranges that private networks may use (RFC 1918 and, for carriers, RFC 6598).</summary>
public static class PrivateRanges
{
    private static readonly ImmutableArray<CidrBlock> Ranges =
    [
        CidrBlock.Parse("10.0.0.0/8"),
        CidrBlock.Parse("172.16.0.0/12"),
        CidrBlock.Parse("192.168.0.0/16"),
        CidrBlock.Parse("100.64.0.0/10"),
    ];

    /// <summary>Whether all of a block is private.</summary>
    /// <param name="block">The block.</param>
    public static bool Contain(CidrBlock block) => Ranges.Any(range => range.Contains(block));
}
