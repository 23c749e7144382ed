using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Where the network provider expects the id of a resource, a bare name is refused. https://github.com/ernestio/ernest/issues/498 shows
/// the answer.
/// </summary>
internal sealed class LinkedIdRule : IPutRule
{
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "subnet", "networkSecurityGroup", "routeTable", "natGateway", "remoteVirtualNetwork", "virtualNetwork",
        "ddosProtectionPlan", "publicIPAddress", "publicIPPrefix",
    };

    public bool Concerns(string armType) => armType.StartsWith("Microsoft.Network/", StringComparison.Ordinal);

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing) => In("", candidate.Inputs);

    private static IEnumerable<AzureError> In(string path, IReadOnlyDictionary<string, object?> map)
    {
        foreach (var (key, value) in map)
        {
            if (value is IReadOnlyDictionary<string, object?> inner)
            {
                if (Links.Contains(key) && ValueTree.Text(inner, "id") is { } id && !ArmId.IsInSubscription(id))
                    yield return Invalid(id, $"{path}{key}.id");
                foreach (var error in In($"{path}{key}.", inner)) yield return error;
            }
            else if (value is IReadOnlyList<object?> list)
            {
                for (var i = 0; i < list.Count; i++)
                    if (list[i] is IReadOnlyDictionary<string, object?> item)
                        foreach (var error in In($"{path}{key}[{i.ToString(CultureInfo.InvariantCulture)}].", item)) yield return error;
            }
            else if (key is "privateLinkServiceId" or "privateDnsZoneId" && value is string text && !ArmId.IsInSubscription(text))
            {
                yield return Invalid(text, path + key);
            }
        }
    }

    private static AzureError Invalid(string id, string path) => new(
        "LinkedInvalidPropertyId",
        $"Property id '{id}' at path 'properties.{path}' is invalid. Expect fully qualified resource Id that start with "
            + $"'/subscriptions/{{subscriptionId}}' or '/providers/{{resourceProviderNamespace}}/'.",
        path);
}
