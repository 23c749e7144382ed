using System.Collections.Immutable;
using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A Databricks workspace in a network of its owner's needs two subnets of it that are delegated to Databricks and have a /26 at least:
/// https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject#virtual-network-requirements.
/// </summary>
internal sealed class DatabricksSubnetRule : IPutRule
{
    private const string Workspaces = "Microsoft.Databricks/workspaces";
    private const int SmallestPrefix = 26;
    private static readonly ImmutableArray<string> Parameters = ["customPublicSubnetName", "customPrivateSubnetName"];

    public bool Concerns(string armType) => armType == Workspaces;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "parameters", "customVirtualNetworkId", "value") is not { } networkId || cloud.Find(networkId) is not { } network)
            yield break;
        foreach (var parameter in Parameters)
        {
            var path = $"parameters.{parameter}.value";
            if (ValueTree.Get(candidate.Inputs, "parameters", parameter, "value") is AzureUnknown)
                continue;
            if (ValueTree.Text(candidate.Inputs, "parameters", parameter, "value") is not { Length: > 0 } name)
            {
                yield return Refusal($"The parameter {parameter} is missing: a workspace in a virtual network needs two subnets of it.", path);
                continue;
            }

            if (Find(cloud, network, name) is not { } subnet)
                yield return Refusal($"The subnet '{name}' of the parameter {parameter} is not in the virtual network {networkId}.", path);
            else if (!IsDelegated(subnet))
                yield return Refusal($"The subnet '{name}' of the parameter {parameter} is not delegated to {Workspaces}.", path);
            else if (PrefixLength(subnet) is { } length && length > SmallestPrefix)
                yield return Refusal($"The subnet '{name}' of the parameter {parameter} has a /{length}, and Databricks needs a /{SmallestPrefix} or larger.", path);
        }

        var names = Parameters.Select(parameter => ValueTree.Text(candidate.Inputs, "parameters", parameter, "value")).ToArray();
        if (names is [{ Length: > 0 } one, { } other] && one.Equals(other, StringComparison.OrdinalIgnoreCase))
            yield return Refusal($"The subnet '{one}' stands for hosts and for containers: Databricks needs one for each.", $"parameters.{Parameters[1]}.value");
    }

    private static AzureError Refusal(string message, string path) => new("BadRequest", message, path);

    private static IReadOnlyDictionary<string, object?>? Find(ICloudView cloud, AzureResource network, string name)
    {
        if (cloud.Find($"{network.Id}/subnets/{name}") is { } stored) return stored.Inputs;
        return ValueTree.List(network.Inputs, "subnets").OfType<IReadOnlyDictionary<string, object?>>()
            .FirstOrDefault(subnet => name.Equals(ValueTree.Text(subnet, "name"), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsDelegated(IReadOnlyDictionary<string, object?> subnet) => ValueTree.List(subnet, "delegations").Any(delegation =>
        delegation is not IReadOnlyDictionary<string, object?> entry
        || ValueTree.Get(entry, "serviceName") is AzureUnknown
        || Workspaces.Equals(ValueTree.Text(entry, "serviceName"), StringComparison.OrdinalIgnoreCase));

    private static int? PrefixLength(IReadOnlyDictionary<string, object?> subnet) =>
        ValueTree.Text(subnet, "addressPrefix")?.Split('/') is [_, var length] && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
}
