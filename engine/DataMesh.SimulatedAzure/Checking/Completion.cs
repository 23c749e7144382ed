using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>Gives a request what a program may leave out: the name, and the location.</summary>
internal static class Completion
{
    public static AzureObject Complete(AzureType type, AzureRequest request, Func<ICloudView>? cloud)
    {
        var inputs = request.Inputs;
        var result = new ObjectBuilder(inputs.Count + 2);
        foreach (var (key, value) in AzureObject.From(inputs))
            if (value is not null) result.Add(key, value);
        if (type.NameArgument is { } argument && !result.Has(argument) && AutoName(type, request) is { } name) result.Add(argument, name);
        // A deployment into a resource group has no location: Azure refuses one ("InvalidDeployment"), so the provider adds none
        // (https://github.com/pulumi/pulumi-azure-native/issues/643).
        if (!result.Has("location") && type.Inputs.Find("location") is not null && type.ArmType != "Microsoft.Resources/deployments")
        {
            if (type.ArmType.Equals("Microsoft.Network/privateDnsZones", StringComparison.OrdinalIgnoreCase)
                || type.ArmType.Equals("Microsoft.Network/privateDnsZones/virtualNetworkLinks", StringComparison.OrdinalIgnoreCase))
                result.Add("location", "Global");
            else if ((request.DefaultLocation ?? LocationOfGroup(type, request, cloud)) is { } location)
                result.Add("location", location);
        }
        return result.Build();
    }

    /// <summary>
    /// Without a location of its own, and without one of the provider, a resource goes where its group is. Where the group is not known, the location is not:
    /// in a plan with unknown values the group may come with the same plan.
    /// </summary>
    private static object? LocationOfGroup(AzureType type, AzureRequest request, Func<ICloudView>? cloud)
    {
        if (cloud is null || type.ArmType == "Microsoft.Resources/resourceGroups" || !type.PathArguments.Contains("resourceGroupName")) return null;
        return type.Path.Fill(request.Inputs, request.SubscriptionId, upTo: "resourceGroupName") is { } group && cloud().Find(group) is { } found
            ? ValueTree.Text(found.Inputs, "location")
            : AzureUnknown.Value;
    }

    /// <summary>
    /// The provider's rule: a GUID where the API asks for one, the logical name for a child, and the logical name with eight digits for
    /// what stands for itself. The digits come from the seed, not from chance.
    /// </summary>
    private static string? AutoName(AzureType type, AzureRequest request) => type.AutoName switch
    {
        "copy" => request.LogicalName,
        "random" => request.LogicalName + DerivedId.Hex("name", request.Seed, 8),
        "uuid" => DerivedId.Guid("name", request.Seed),
        _ => null,
    };
}
