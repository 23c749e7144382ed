using System.Buffers;
using System.Text;
using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// Where objects are kept: below their cluster, as extensions are below an Azure resource, and below their namespace; so a cluster or a namespace that goes
/// takes them with it. The cloud compares ids without regard to case, so capitals, which the names of roles may have, are written as their code.
/// </summary>
internal static class ObjectIds
{
    private const string Provider = "Kubernetes.Objects";
    private const string Namespaces = "namespaces";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    public static string NamespaceType => $"{Provider}/{Namespaces}";

    public static string TypeOf(KubernetesType type) => type.IsNamespaced ? $"{NamespaceType}/{type.Resource}" : $"{Provider}/{type.Resource}";

    /// <summary>The id of a cluster that is no resource of Azure.</summary>
    public static string FreeStanding(string server) => "/clusters/" + Escape(server);

    public static string Of(string cluster, KubernetesType type, string? @namespace, string name) => Of(cluster, type.Resource, @namespace, name);

    public static string Of(string cluster, string resource, string? @namespace, string name) => @namespace is null
        ? $"{cluster}/providers/{Provider}/{resource}/{Escape(name)}"
        : $"{NamespaceOf(cluster, @namespace)}/{resource}/{Escape(name)}";

    public static string NamespaceOf(string cluster, string name) => $"{cluster}/providers/{Provider}/{Namespaces}/{Escape(name)}";

    /// <summary>The key of the objects of one resource in one namespace.</summary>
    public static string Listing(string namespaceId, string resource) => $"objects {ArmId.Key(namespaceId)} {resource}";

    /// <summary>Whether what is stored is an object of a cluster.</summary>
    public static bool IsObject(AzureResource stored) => stored.ArmType.StartsWith(Provider + "/", StringComparison.Ordinal);

    /// <summary>The key under which an object is listed; null for what is in no namespace.</summary>
    public static string? ListingOf(AzureResource stored)
    {
        var last = stored.ArmType.LastIndexOf('/');
        return stored.ArmType.StartsWith(NamespaceType + "/", StringComparison.Ordinal) && ArmId.Parent(stored.Id) is { } parent
            ? Listing(parent, stored.ArmType[(last + 1)..])
            : null;
    }

    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (octet < 128 && Plain.Contains((char)octet)) escaped.Append((char)octet);
            else escaped.Append('%').Append(Convert.ToHexStringLower([octet]));
        }
        return escaped.ToString();
    }
}
