using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Diagnostics;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_hub_that_does_not_know_a_product_yet_is_told_with_what_to_do()
    {
        var refusal = await Should.ThrowAsync<Exception>(() => MeshRun.Spoke(TestMesh.Sales, [], hub: ImmutableDictionary<string, object>.Empty
            .Add("virtualNetworkId", "/hub/network").Add("logWorkspaceId", "/hub/logs").Add("actionGroupId", "/hub/alerts").Add("costActionGroupId", "/hub/costs")
            .Add("identities", ImmutableDictionary<string, object>.Empty)));

        var diagnostics = Causes(refusal).OfType<MeshException>().SelectMany(exception => exception.Diagnostics).ToArray();
        diagnostics.ShouldContain(diagnostic => diagnostic.Code == "DM0220" && diagnostic.Message.Contains("sales/orders", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stack_that_does_not_exist_is_refused_before_anything_is_registered()
    {
        var refusal = await Should.ThrowAsync<Exception>(() => MeshRun.Stack("finanse-dev"));

        Causes(refusal).OfType<MeshException>().SelectMany(exception => exception.Diagnostics).ShouldHaveSingleItem().Code.ShouldBe("DM0307");
    }

    private static IEnumerable<Exception> Causes(Exception exception) =>
        exception is AggregateException several ? several.InnerExceptions.SelectMany(Causes)
            : exception.InnerException is { } inner ? Causes(inner).Prepend(exception) : [exception];
}
