using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Names;

public sealed class ClusterNamesTests
{
    [Fact]
    public void Every_name_made_of_legal_parts_is_one_that_Kubernetes_accepts() =>
        Prop.ForAll((from domain in Generators.Domain from workload in Generators.Workload select (domain, workload)).ToArbitrary(), pair =>
        {
            foreach (var name in (KubernetesName[])[ClusterNames.Namespace(pair.domain), ClusterNames.Workload(pair.workload), ClusterNames.Callers(pair.workload)])
            {
                name.Value.Length.ShouldBeLessThanOrEqualTo(63);
                Regex.IsMatch(name.Value, "^[a-z]([-a-z0-9]*[a-z0-9])?$").ShouldBeTrue(name.Value);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("Sales")]
    [InlineData("1sales")]
    [InlineData("sales-")]
    [InlineData("sales.prod")]
    [InlineData("a234567890b234567890c234567890d234567890e234567890f234567890g234")]
    public void A_name_that_Kubernetes_would_refuse_cannot_be_made(string name) =>
        Should.Throw<MeshException>(() => KubernetesName.Parse(name)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0101");

    [Fact]
    public void No_domain_takes_a_namespace_of_the_cluster() =>
        new[] { "default", "kube-system", "gatekeeper-system" }.Select(name => ClusterNames.Namespace(DomainName.Parse(name)).Value)
            .ShouldBe(["domain-default", "domain-kube-system", "domain-gatekeeper-system"]);

    [Fact]
    public void The_subject_of_a_workload_is_what_the_cluster_writes_into_its_tokens() =>
        ClusterNames.Subject(DomainName.Parse("sales"), WorkloadName.Parse("directory")).ShouldBe("system:serviceaccount:domain-sales:directory");
}
