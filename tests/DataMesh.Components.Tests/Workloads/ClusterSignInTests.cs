using DataMesh.Components.Hub;
using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.Workloads;

public sealed class ClusterSignInTests
{
    [Fact]
    public void A_kubeconfig_says_where_the_cluster_is_and_holds_nothing_that_opens_it()
    {
        var text = ClusterSignIn.Kubeconfig("https://cluster.example:443", "Y2VydGlmaWNhdGU=", Guid.Parse("00000000-0000-4000-8000-000000000009"));

        text.ShouldContain("server: https://cluster.example:443\n");
        text.ShouldContain("certificate-authority-data: Y2VydGlmaWNhdGU=\n");
        text.ShouldContain("command: kubelogin");
        text.ShouldNotContain("token:");
        text.ShouldNotContain("client-key-data");
        text.ShouldNotContain("\r");
    }

    [Fact]
    public async Task The_hub_hands_out_the_certificate_authority_and_drops_what_else_Azure_answers()
    {
        var hub = await MeshRun.Stack("management-prod");

        (await Text(hub.Exports[HubExports.ClusterCertificateAuthority])).ShouldBe("Y2VydGlmaWNhdGU=");
        (await Text(hub.Exports[HubExports.ClusterServer])).ShouldBe("https://management-cluster.privatelink.westeurope.azmk8s.io:443");
    }

    [Fact]
    public async Task Without_a_cluster_the_hub_hands_out_nothing_of_it() =>
        (await MeshRun.Stack("management-dev")).Exports.Keys.ShouldNotContain(HubExports.ClusterServer);

    [Fact]
    public async Task A_stack_without_workloads_has_no_way_into_the_cluster()
    {
        (await MeshRun.Stack("finance-prod")).All.ShouldNotContain(resource => resource.Type == "pulumi:providers:kubernetes");
        (await MeshRun.Stack("sales-dev")).All.ShouldNotContain(resource => resource.Type.StartsWith("kubernetes:"));
        (await MeshRun.Stack("sales-prod")).The("kubernetes", "cluster").Text("kubeconfig").ShouldContain("kubelogin");
    }

    private static Task<string> Text(object? output)
    {
        var text = new TaskCompletionSource<string>();
        output.ShouldBeOfType<Output<string>>().Apply(value =>
        {
            text.SetResult(value);
            return value;
        });
        return text.Task;
    }
}
