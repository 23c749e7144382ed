using System.Globalization;

namespace DataMesh.Model.Networking;

/// <summary>
/// A block of IPv4 addresses in CIDR notation, such as 10.10.0.0/16. Only true blocks exist: no address bit is set beyond the prefix.
/// </summary>
public readonly record struct CidrBlock : IComparable<CidrBlock>
{
    private CidrBlock(uint first, int prefixLength)
    {
        First = first;
        PrefixLength = prefixLength;
    }

    /// <summary>The first address, as a number in host byte order.</summary>
    public uint First { get; }

    /// <summary>The number of leading bits that all addresses share, 0 to 32.</summary>
    public int PrefixLength { get; }

    /// <summary>The last address, as a number in host byte order.</summary>
    public uint Last => First | ~Mask(PrefixLength);

    /// <summary>How many addresses it holds.</summary>
    public long Size => 1L << (32 - PrefixLength);

    /// <summary>How many addresses are left for resources in a subnet of this block: Azure keeps the first four and the last.</summary>
    public long UsableInAzure => Math.Max(0, Size - 5);

    /// <summary>Reads the strict form a.b.c.d/n: decimal parts without leading zeros, 0 to 32 for n, no bits beyond the prefix.</summary>
    /// <returns>Whether <paramref name="text"/> is such a block.</returns>
    public static bool TryParse(string? text, out CidrBlock block)
    {
        block = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (text is null || slash < 0 || !TryNumber(text.AsSpan(slash + 1), 32, out var prefixLength))
            return false;
        uint first = 0;
        var rest = text.AsSpan(0, slash);
        for (var part = 0; part < 4; part++)
        {
            var stop = part < 3 ? rest.IndexOf('.') : rest.Length;
            if (stop < 0 || !TryNumber(rest[..stop], 255, out var number))
                return false;
            first = (first << 8) | (uint)number;
            rest = part < 3 ? rest[(stop + 1)..] : [];
        }

        if ((first & ~Mask(prefixLength)) != 0)
            return false;
        block = new CidrBlock(first, prefixLength);
        return true;
    }

    /// <summary>The block that <paramref name="text"/> denotes.</summary>
    /// <exception cref="MeshException">It is no CIDR block (DM0201).</exception>
    public static CidrBlock Parse(string text, SourceLocation? location = null) =>
        TryParse(text, out var block) ? block : throw new MeshException(AddressDiagnostics.NoBlock(text, location));

    /// <summary>Whether all addresses of <paramref name="other"/> are in this block.</summary>
    public bool Contains(CidrBlock other) => other.PrefixLength >= PrefixLength && (other.First & Mask(PrefixLength)) == First;

    /// <summary>Whether an address is in both blocks.</summary>
    public bool Overlaps(CidrBlock other) => Contains(other) || other.Contains(this);

    /// <summary>
    /// How many blocks of a prefix length fit: 2 to the power of the difference; none where the block would be larger than this one.
    /// </summary>
    public long Count(int prefixLength) => prefixLength < PrefixLength || prefixLength > 32 ? 0 : 1L << (prefixLength - PrefixLength);

    /// <summary>The block of <paramref name="prefixLength"/> at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block inside this one; ask <see cref="Count"/> first.</exception>
    public CidrBlock Part(int prefixLength, long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count(prefixLength));
        return new CidrBlock((uint)(First + (position << (32 - prefixLength))), prefixLength);
    }

    /// <summary>All blocks of a prefix length inside this one, in order.</summary>
    public IEnumerable<CidrBlock> Split(int prefixLength)
    {
        for (var position = 0L; position < Count(prefixLength); position++)
            yield return Part(prefixLength, position);
    }

    /// <summary>Ordered by first address, the larger block first.</summary>
    public int CompareTo(CidrBlock other) => First != other.First ? First.CompareTo(other.First) : PrefixLength.CompareTo(other.PrefixLength);

    /// <summary>The text a.b.c.d/n.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First >> 24}.{(First >> 16) & 255}.{(First >> 8) & 255}.{First & 255}/{PrefixLength}");

    private static uint Mask(int prefixLength) => prefixLength == 0 ? 0 : uint.MaxValue << (32 - prefixLength);

    private static bool TryNumber(ReadOnlySpan<char> text, int maximum, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 3 || (text.Length > 1 && text[0] == '0'))
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return number <= maximum;
    }
}
