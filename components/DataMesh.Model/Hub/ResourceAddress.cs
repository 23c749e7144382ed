namespace DataMesh.Model.Hub;

/// <summary>An Azure resource, or a resource group, that the mesh did not make, taken apart.</summary>
/// <param name="SubscriptionId">Its subscription.</param>
/// <param name="ResourceGroup">Its resource group.</param>
/// <param name="Name">Its name; that of the group for a resource group.</param>
/// <param name="Id">The whole id, as it was written.</param>
public sealed record ResourceAddress(Guid SubscriptionId, string ResourceGroup, string Name, string Id)
{
    /// <summary>The address in an id such as /subscriptions/{guid}/resourceGroups/{group}/providers/{type}/{name}.</summary>
    /// <param name="id">The id.</param>
    /// <param name="type">The ARM type that it must have, such as Microsoft.Network/virtualNetworks; null for a resource group.</param>
    /// <returns>Null where the text is no such id.</returns>
    public static ResourceAddress? TryParse(string id, string? type)
    {
        var parts = id.Split('/');
        if (parts.Length < 5 || parts[0].Length > 0 || parts.Skip(1).Any(part => part.Length == 0) || !Is(parts[1], "subscriptions")
            || !Guid.TryParseExact(parts[2], "D", out var subscription) || subscription == Guid.Empty || !Is(parts[3], "resourceGroups"))
            return null;
        if (type is null)
            return parts.Length == 5 ? new ResourceAddress(subscription, parts[4], parts[4], id) : null;
        return parts.Length == 9 && Is(parts[5], "providers") && Is($"{parts[6]}/{parts[7]}", type)
            ? new ResourceAddress(subscription, parts[4], parts[8], id)
            : null;
    }

    private static bool Is(string part, string word) => part.Equals(word, StringComparison.OrdinalIgnoreCase);
}
