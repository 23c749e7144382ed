namespace DataMesh.Model.Access;

/// <summary>What requests are called: after who reads what, so that a person finds the file and two branches that ask for the same meet in it.</summary>
public static class RequestIds
{
    /// <summary>The longest id: what a file of the register may be called without its extension.</summary>
    public const int Longest = 80;

    private const int SuffixLength = 6;

    // "-99", for the renewals.
    private const int RoomForNumber = 3;

    /// <summary>
    /// The id of a new request: operations-reads-billed-fees, with the port's name where the product's does not say it; with the whole of both addresses where
    /// another pair has that one; and a number from 2 on for what comes after the first request of the pair.
    /// </summary>
    /// <param name="consumer">The product that reads.</param>
    /// <param name="port">The port that is read.</param>
    /// <param name="requests">The register.</param>
    public static string Next(ProductAddress consumer, PortAddress port, IEnumerable<AccessRequest> requests)
    {
        var taken = requests.ToDictionary(request => request.Id, request => (request.Consumer, request.Port), StringComparer.Ordinal);
        var what = port.Product.Value == port.Port.Value ? port.Port.Value : $"{port.Product}-{port.Port}";
        var name = Fit($"{consumer.Domain}-reads-{what}", consumer, port);
        if (taken.TryGetValue(name, out var pair) && pair != (consumer.ToString(), port.ToString()))
            name = Fit($"{consumer.Domain}-{consumer.Product}-reads-{port.Domain}-{what}", consumer, port);
        var id = name;
        for (var number = 2; taken.ContainsKey(id); number++)
            id = FormattableString.Invariant($"{name}-{number}");
        return id;
    }

    private static string Fit(string name, ProductAddress consumer, PortAddress port)
    {
        if (name.Length <= Longest - RoomForNumber)
            return name;
        var suffix = DeterministicText.Suffix(SuffixLength, "request", consumer.ToString(), port.ToString());
        return $"{name[..(Longest - RoomForNumber - SuffixLength - 1)].TrimEnd('-')}-{suffix}";
    }
}
