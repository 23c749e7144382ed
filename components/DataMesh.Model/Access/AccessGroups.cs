namespace DataMesh.Model.Access;

/// <summary>Which groups have a say in access to a port.</summary>
public static class AccessGroups
{
    /// <summary>Who may approve: the owner of the product, and the owner and the steward of its domain. One group may be several of them.</summary>
    public static ImmutableArray<GroupReference> ApproversOf(PublishedPort port) =>
        [.. new[] { port.Product.Owner, port.Domain.Owner, port.Domain.Steward }.Distinct()];

    /// <summary>
    /// Who may take access away: whoever may approve it, whoever answers for the reading product, whoever asked, and the platform. Ending access is the safe
    /// side, so more may do it than may give it.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="port">The port that it asks for; null where it is gone.</param>
    /// <param name="consumer">The product that reads; null where it is gone.</param>
    /// <param name="platform">The group that runs the hub; null where none does.</param>
    public static ImmutableArray<string> RevokersOf(AccessRequest request, PublishedPort? port, PublishedProduct? consumer, string? platform)
    {
        var groups = ImmutableArray.CreateBuilder<string>();
        if (port is not null)
            groups.AddRange(ApproversOf(port).Select(group => group.Name));
        if (consumer is not null)
            groups.AddRange(consumer.Product.Owner.Name, consumer.Domain.Owner.Name, consumer.Domain.Steward.Name);
        groups.Add(request.RequestedBy);
        if (platform is not null)
            groups.Add(platform);
        return [.. groups.Distinct(StringComparer.Ordinal)];
    }
}
