using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DataMesh.SimulatedAzure.Addresses;

/// <summary>A range of IPv4 or IPv6 addresses in CIDR notation.</summary>
internal readonly record struct AddressRange
{
    private AddressRange(UInt128 first, int length, bool isIPv6)
    {
        First = first;
        Length = length;
        IsIPv6 = isIPv6;
    }

    /// <summary>The first address as a number.</summary>
    public UInt128 First { get; }

    /// <summary>The number of fixed bits.</summary>
    public int Length { get; }

    public bool IsIPv6 { get; }

    private int Width => IsIPv6 ? 128 : 32;

    /// <summary>The last address as a number.</summary>
    public UInt128 Last => First | HostMask(Width, Length);

    /// <summary>
    /// Reads CIDR notation; false for anything else. Host bits are cleared, and reported in <paramref name="hasHostBits"/>.
    /// </summary>
    public static bool TryParse(string text, out AddressRange range, out bool hasHostBits)
    {
        range = default;
        hasHostBits = false;
        var slash = text.IndexOf('/');
        if (slash < 0 || !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return false;
        if (!TryParseAddress(text.AsSpan(0, slash), out var address, out var isIPv6)) return false;
        var width = isIPv6 ? 128 : 32;
        if (length > width) return false;
        var mask = HostMask(width, length);
        hasHostBits = (address & mask) != 0;
        range = new AddressRange(address & ~mask, length, isIPv6);
        return true;
    }

    public static AddressRange? Parse(string text) => TryParse(text, out var range, out _) ? range : null;

    /// <summary>True for a single address without a length.</summary>
    public static bool IsAddress(string text) => TryParseAddress(text, out _, out _);

    public bool Contains(AddressRange other) =>
        IsIPv6 == other.IsIPv6 && Length <= other.Length && First <= other.First && other.Last <= Last;

    public bool Overlaps(AddressRange other) => IsIPv6 == other.IsIPv6 && First <= other.Last && other.First <= Last;

    public override string ToString()
    {
        var bytes = new byte[IsIPv6 ? 16 : 4];
        var value = First;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)(value & 0xFF);
            value >>= 8;
        }
        return $"{new IPAddress(bytes)}/{Length.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool TryParseAddress(ReadOnlySpan<char> text, out UInt128 value, out bool isIPv6)
    {
        value = 0;
        isIPv6 = text.Contains(':');
        // IPAddress reads "10.1" and octal digits as well; Azure does not.
        if (!isIPv6) return TryParseDotted(text, out value);
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        foreach (var part in address.GetAddressBytes()) value = (value << 8) | part;
        return true;
    }

    private static bool TryParseDotted(ReadOnlySpan<char> text, out UInt128 value)
    {
        value = 0;
        var parts = 0;
        foreach (var part in text.Split('.'))
        {
            var digits = text[part];
            if (digits.Length is 0 or > 3 || (digits.Length > 1 && digits[0] == '0')) return false;
            if (!byte.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var octet)) return false;
            value = (value << 8) | octet;
            parts++;
        }
        return parts == 4;
    }

    private static UInt128 HostMask(int width, int length) => length == width ? 0 : (((UInt128)1 << (width - length - 1)) << 1) - 1;
}
