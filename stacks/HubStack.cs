using DataMesh.Stacks.Settings;
using Pulumi;

namespace DataMesh.Stacks;

/// <summary>The management stack of an environment as stacks refer to it; itself among them, which reads what it gave after its last run.</summary>
internal static class HubStack
{
    public static StackReference Refer(MeshSettings settings) => new(
        $"{Deployment.Instance.OrganizationName}/{Deployment.Instance.ProjectName}/{new StackName(LandingZoneName.Management, settings.Environment)}");
}
