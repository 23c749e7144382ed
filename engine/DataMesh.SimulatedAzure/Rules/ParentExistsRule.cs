using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A child needs its parent, and what extends a resource needs that resource.
/// https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-parent-resource
/// </summary>
internal sealed class ParentExistsRule : IPutRule
{
    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } parent || Existence.IsThere(cloud, parent)) yield break;
        var group = ArmId.ResourceGroupOf(candidate.Id);
        // Without the group the answer is ResourceGroupNotFound, which ResourceGroupExistsRule gives.
        if (group is not null && cloud.Find(group) is null && !Existence.MayBeThere(cloud, group)) yield break;
        if (IsExtension(candidate.Id, parent))
        {
            yield return new AzureError(
                "ResourceNotFound",
                $"The Resource '{ArmId.TypeOf(parent)}/{ArmId.NameOf(parent)}' under resource group "
                    + $"'{(group is null ? "" : ArmId.NameOf(group))}' was not found. For more details please go to "
                    + $"https://aka.ms/ARMResourceNotFoundFix",
                ScopeInput(candidate));
            yield break;
        }
        yield return new AzureError("ParentResourceNotFound", $"Can not perform requested operation on nested resource. Parent resource "
            + $"'{MissingParent(cloud, parent)}' not found.", null);
    }

    private static bool IsExtension(string id, string parent) =>
        id.AsSpan(parent.Length).StartsWith("/providers/", StringComparison.OrdinalIgnoreCase);

    private static string? ScopeInput(AzureResource candidate)
    {
        foreach (var name in (ReadOnlySpan<string>)["scope", "resourceUri", "resourceId"])
            if (candidate.Inputs.ContainsKey(name)) return name;
        return null;
    }

    /// <summary>The name of the topmost ancestor that is missing: the account, rather than its blob service.</summary>
    private static string MissingParent(ICloudView cloud, string parent)
    {
        var missing = parent;
        foreach (var above in ArmId.SelfAndAbove(parent))
        {
            if (Existence.IsThere(cloud, above)) break;
            missing = above;
        }
        return ArmId.NameOf(missing);
    }
}
