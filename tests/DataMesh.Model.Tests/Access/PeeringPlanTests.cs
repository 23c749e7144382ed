using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

public sealed class PeeringPlanTests
{
    private static readonly Mesh mesh = Mesh.Create(Samples.Prefix, Samples.Domain("aa", 1), Samples.Domain("bb", 2), Samples.Domain("cc", 3));

    [Fact]
    public void Without_a_grant_nobody_is_peered() => PeeringPlan.Create(mesh, []).Pairs.ShouldBeEmpty();

    [Theory]
    [InlineData("aa", "cc")]
    [InlineData("cc", "aa")]
    public void The_pair_belongs_to_the_domain_that_is_deployed_later(string consumer, string producer)
    {
        var pair = PeeringPlan.Create(mesh, [Grant(consumer, producer)]).Pairs.ShouldHaveSingleItem();

        pair.Owner.Name.Value.ShouldBe("cc");
        pair.Neighbour.Name.Value.ShouldBe("aa");
    }

    [Fact]
    public void Domains_that_read_each_other_are_peered_once() =>
        PeeringPlan.Create(mesh, [Grant("aa", "bb"), Grant("bb", "aa"), Grant("aa", "bb")]).Pairs.Length.ShouldBe(1);

    [Fact]
    public void A_grant_inside_a_domain_needs_no_peering() => PeeringPlan.Create(mesh, [Grant("aa", "aa")]).Pairs.ShouldBeEmpty();

    [Fact]
    public void A_domain_makes_the_peerings_that_it_owns_and_no_others()
    {
        ImmutableArray<Grant> grants = [Grant("cc", "aa"), Grant("bb", "cc"), Grant("bb", "aa")];

        mesh.PeeringsOwnedBy(DomainName.Parse("cc"), grants).Select(pair => pair.Neighbour.Name.Value).ShouldBe(["aa", "bb"]);
        mesh.PeeringsOwnedBy(DomainName.Parse("bb"), grants).Select(pair => pair.Neighbour.Name.Value).ShouldBe(["aa"]);
        mesh.PeeringsOwnedBy(DomainName.Parse("aa"), grants).ShouldBeEmpty();
    }

    private static Grant Grant(string consumer, string producer) => new(
        new ProductAddress(DomainName.Parse(consumer), ProductName.Parse("report")),
        new PortAddress(DomainName.Parse(producer), ProductName.Parse("fees"), PortName.Parse("fees")),
        new DateOnly(2027, 1, 1),
        $"{consumer}-{producer}");
}
