using DataMesh.Components.Tests.Harness;
using DataMesh.Components.Workloads;

namespace DataMesh.Components.Tests.Workloads;

public sealed class NamespaceQuotaTests
{
    [Fact]
    public void A_namespace_may_use_what_its_workloads_need_at_their_most_while_a_new_version_comes()
    {
        var quota = NamespaceQuota.Of(TestMesh.Sales, EnvironmentProfile.For(EnvironmentName.Prod).Workloads);

        // Nine replicas and one more.
        quota["requests.cpu"].ShouldBe("2500m");
        quota["requests.memory"].ShouldBe("2560Mi");
        quota["limits.cpu"].ShouldBe("10");
        quota["limits.memory"].ShouldBe("5Gi");
        quota["pods"].ShouldBe("10");
        quota["persistentvolumeclaims"].ShouldBe("0");
    }

    [Fact]
    public void Workloads_add_up()
    {
        var second = new ApiWorkload("stock", new ContainerImage("sales/stock", "sha256:" + new string('1', 64)));
        var domain = TestMesh.Sales with { Workloads = [TestMesh.Prices, second] };

        NamespaceQuota.Of(domain, EnvironmentProfile.For(EnvironmentName.Dev).Workloads)["pods"].ShouldBe("6");
    }
}
