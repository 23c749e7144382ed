using System.Globalization;
using System.Numerics;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// An amount of a resource: <c>500m</c>, <c>2Gi</c>, <c>1e3</c>. Amounts below a thousandth are rounded up to it.
/// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
/// </summary>
internal readonly record struct Quantity(BigInteger Thousandths, bool IsBinary) : IComparable<Quantity>
{
    private static readonly (string Suffix, int Power)[] Binary = [("Ki", 10), ("Mi", 20), ("Gi", 30), ("Ti", 40), ("Pi", 50), ("Ei", 60)];
    private static readonly (string Suffix, int Power)[] Decimal = [("n", -9), ("u", -6), ("m", -3), ("", 0), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18)];

    public static Quantity Zero { get; } = new(BigInteger.Zero, false);

    public static Quantity Of(long count) => new(new BigInteger(count) * 1000, false);

    public static bool TryParse(string text, out Quantity quantity)
    {
        quantity = Zero;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.' || (end == 0 && text[end] is '+' or '-'))) end++;
        var number = text[..end];
        if (!number.Any(char.IsAsciiDigit) || number.Count(character => character == '.') > 1 || number.Length > 40) return false;
        var suffix = text[end..];
        var point = number.IndexOf('.');
        var digits = BigInteger.Parse(number.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var power = point < 0 ? 0 : point + 1 - number.Length;
        foreach (var (binary, shift) in Binary)
        {
            if (suffix != binary) continue;
            quantity = new Quantity(Scale(digits << shift, power + 3), true);
            return true;
        }
        foreach (var (plain, exponent) in Decimal)
        {
            if (suffix != plain) continue;
            quantity = new Quantity(Scale(digits, power + exponent + 3), false);
            return true;
        }
        if (suffix.Length < 2 || suffix[0] is not ('e' or 'E') || !int.TryParse(suffix.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given)
            || Math.Abs(given) > 60)
            return false;
        quantity = new Quantity(Scale(digits, power + given + 3), false);
        return true;
    }

    public static Quantity operator +(Quantity left, Quantity right) => new(left.Thousandths + right.Thousandths, left.IsZero ? right.IsBinary : left.IsBinary);

    public static Quantity operator *(Quantity quantity, long times) => quantity with { Thousandths = quantity.Thousandths * times };

    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    public bool IsZero => Thousandths.IsZero;

    public int CompareTo(Quantity other) => Thousandths.CompareTo(other.Thousandths);

    /// <summary>The form in which an API server writes it: the largest suffix that leaves a whole number.</summary>
    public override string ToString()
    {
        if (IsZero) return "0";
        var (whole, rest) = (Thousandths / 1000, Thousandths % 1000);
        if (!rest.IsZero) return Thousandths.ToString(CultureInfo.InvariantCulture) + "m";
        var suffix = "";
        if (IsBinary && BigInteger.Abs(whole) >= 1024)
        {
            foreach (var (binary, shift) in Binary)
                if ((whole % (BigInteger.One << shift)).IsZero) suffix = binary;
            return (suffix.Length == 0 ? whole : whole >> Binary.First(entry => entry.Suffix == suffix).Power).ToString(CultureInfo.InvariantCulture) + suffix;
        }
        var divisor = BigInteger.One;
        foreach (var (plain, power) in Decimal)
        {
            if (power <= 0 || !(whole % BigInteger.Pow(10, power)).IsZero) continue;
            (suffix, divisor) = (plain, BigInteger.Pow(10, power));
        }
        return (whole / divisor).ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>Rounds up, as an API server does.</summary>
    private static BigInteger Scale(BigInteger digits, int power)
    {
        if (power >= 0) return digits * BigInteger.Pow(10, power);
        var quotient = BigInteger.DivRem(digits, BigInteger.Pow(10, -power), out var rest);
        return rest.IsZero || digits.Sign < 0 ? quotient : quotient + 1;
    }
}
