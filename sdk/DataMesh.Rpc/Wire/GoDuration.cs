namespace DataMesh.Rpc.Wire;

/// <summary>A span of time as Go writes it, which is how timeouts travel: <c>1h30m</c>, <c>2.5s</c>, <c>300000000000ns</c>.</summary>
internal static class GoDuration
{
    private const double NanosecondsPerTick = 100;

    private static readonly (string Unit, double Nanoseconds)[] Units =
    [
        ("ns", 1), ("us", 1e3), ("µs", 1e3), ("μs", 1e3), ("ms", 1e6), ("h", 3.6e12), ("m", 6e10), ("s", 1e9),
    ];

    public static string Write(TimeSpan? span) => span is { } known ? string.Create(CultureInfo.InvariantCulture, $"{(Int128)known.Ticks * 100}ns") : "";

    /// <summary>The span; null where the text is empty.</summary>
    /// <exception cref="RpcException">The text is no span of time.</exception>
    public static TimeSpan? Read(string text)
    {
        if (text.Length == 0)
            return null;
        var rest = text.AsSpan();
        var sign = rest[0] == '-' ? -1 : 1;
        if (rest[0] is '-' or '+')
            rest = rest[1..];
        if (rest is "0")
            return TimeSpan.Zero;
        if (rest.IsEmpty)
            throw Malformed(text);
        double nanoseconds = 0;
        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExcept("0123456789.");
            if (digits <= 0 || !double.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                throw Malformed(text);
            rest = rest[digits..];
            nanoseconds += number * TakeUnit(ref rest, text);
        }

        var ticks = Math.Round(sign * nanoseconds / NanosecondsPerTick);
        return Math.Abs(ticks) < long.MaxValue ? new TimeSpan((long)ticks) : throw Malformed(text);
    }

    private static double TakeUnit(ref ReadOnlySpan<char> rest, string text)
    {
        foreach (var (unit, nanoseconds) in Units)
        {
            if (!rest.StartsWith(unit, StringComparison.Ordinal))
                continue;
            rest = rest[unit.Length..];
            return nanoseconds;
        }

        throw Malformed(text);
    }

    private static RpcException Malformed(string text) => new(RpcStatus.InvalidArgument, $"'{text}' is not a duration. Write for example 90s, 10m or 1h30m.");
}
