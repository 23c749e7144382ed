using System.Text;

namespace DataMesh.SimulatedAzure.Ids;

/// <summary>
/// Reads ARM ids. ARM compares them without regard to case, so whatever is kept or compared goes through <see cref="Key"/>.
/// </summary>
internal static class ArmId
{
    private const string Providers = "/providers/";

    /// <summary>The form under which ids are kept: lower case, one leading slash, none at the end.</summary>
    public static string Key(string id) => Trim(id).ToLowerInvariant();

    /// <summary>The id with one leading slash and none at the end, in the case it has.</summary>
    public static string Trim(string id)
    {
        if (id.Length > 0 && id[0] == '/' && id[^1] != '/') return id;
        var trimmed = id.Trim('/');
        return trimmed.Length == 0 ? "" : "/" + trimmed;
    }

    public static bool AreEqual(string left, string right) =>
        string.Equals(Trim(left), Trim(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the text as a whole is an id inside a subscription.</summary>
    public static bool IsInSubscription(string text)
    {
        if (!text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || text.Length < 16 || text.Length > 2048) return false;
        foreach (var character in text)
            if (char.IsControl(character) || character is '?' or '*' or '{' or '\'' or '"') return false;
        return !text.Contains("//", StringComparison.Ordinal);
    }

    /// <summary>
    /// The ARM type of an id: the provider's name space and every second segment after it; null for an id that has no type.
    /// </summary>
    public static string? TypeOf(string id)
    {
        var at = id.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return id.Trim('/').Split('/') switch
            {
                [var first, _] when Is(first, "subscriptions") => "Microsoft.Resources/subscriptions",
                [_, _, var third, _] when Is(third, "resourceGroups") => "Microsoft.Resources/resourceGroups",
                _ => null,
            };
        }
        var typed = id.AsSpan(at + Providers.Length).Trim('/');
        var type = new StringBuilder(64);
        var index = 0;
        foreach (var part in typed.Split('/'))
        {
            if (index == 0) type.Append(typed[part]);
            else if (index % 2 == 1) type.Append('/').Append(typed[part]);
            index++;
        }
        return index < 2 ? null : type.ToString();
    }

    /// <summary>
    /// What stands above an id: the resource that a child or an extension belongs to, the resource group of a resource, the subscription
    /// of a group; null at the top. It need not be stored: <c>blobServices/default</c> stands above a container.
    /// </summary>
    public static string? Parent(string id)
    {
        var last = id.LastIndexOf('/');
        if (last <= 0) return null;
        var before = id.LastIndexOf('/', last - 1);
        if (before <= 0) return null;
        var parent = id.AsSpan(0, before);
        // ".../providers/Namespace/type/name": what is above begins before "/providers/Namespace".
        var end = parent.LastIndexOf('/') + 1;
        if (parent[..end].EndsWith(Providers, StringComparison.OrdinalIgnoreCase)) before = end - Providers.Length;
        return before == 0 ? null : id[..before];
    }

    /// <summary>The id of the resource group that an id lies in, or that it is; null when it lies in none.</summary>
    public static string? ResourceGroupOf(string id)
    {
        const string groups = "/resourceGroups/";
        var at = id.IndexOf(groups, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var end = id.IndexOf('/', at + groups.Length);
        return end < 0 ? id : id[..end];
    }

    /// <summary>The last segment: the name of the resource.</summary>
    public static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>True when <paramref name="id"/> lies strictly below <paramref name="ancestor"/>.</summary>
    public static bool IsBelow(string id, string ancestor) =>
        id.Length > ancestor.Length && id[ancestor.Length] == '/' && id.StartsWith(ancestor, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id and everything above it, from itself upwards.</summary>
    public static IEnumerable<string> SelfAndAbove(string id)
    {
        for (var current = id; current is not null; current = Parent(current)) yield return current;
    }

    private static bool Is(string segment, string name) => segment.Equals(name, StringComparison.OrdinalIgnoreCase);
}
