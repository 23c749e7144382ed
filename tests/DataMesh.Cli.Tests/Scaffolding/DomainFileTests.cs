using DataMesh.Cli.Scaffolding;
using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class DomainFileTests
{
    [Fact]
    public void A_domain_is_written_as_a_person_would() => Snapshot.Verify(DomainFile.Write(Domain(
    [
        .. new[] { "lake", "sql", "events", "archive" }
            .Select(word => new NewStore(StoreTemplates.Find(word).ShouldNotBeNull(), word, CSharpNames.Pascal(word))),
    ])));

    [Fact]
    public void A_text_of_a_person_breaks_neither_comment_nor_literal()
    {
        var text = DomainFile.Write(Domain([]) with { Title = "R&D \"<x>\" \\ y", CostCentre = "a\nb" });

        text.ShouldContain("/// <summary>R&amp;D \"&lt;x&gt;\" \\ y publishes");
        text.ShouldContain("Title = \"R&D \\\"<x>\\\" \\\\ y\",");
        text.ShouldContain("CostCentre = \"a\\u000ab\",");
        text.ShouldNotContain("Stores =");
    }

    [Fact]
    public void A_list_of_stores_that_is_too_long_for_a_line_takes_several()
    {
        var stores = Enumerable.Range(1, 12).Select(number => new NewStore(StoreTemplates.All[0], $"landing-zone-{number}", $"LandingZone{number}"));

        DomainFile.Write(Domain([.. stores])).ShouldContain("        Stores =\n        [\n            LandingZone1,\n            LandingZone2,\n");
    }

    private static NewDomain Domain(System.Collections.Immutable.ImmutableArray<NewStore> stores) => new()
    {
        Name = DomainName.Parse("supply-chain"),
        ClassName = "SupplyChain",
        Index = 8,
        Title = "Supply chain",
        Kind = DomainKind.SourceAligned,
        Owner = new NewGroup("SupplyChainOwners", new GroupReference("sg-supply-chain", Guid.Empty)),
        Steward = new NewGroup("SupplyChainStewards", new GroupReference("sg-supply-chain-stewards", Guid.Empty)),
        CostCentre = "CC-1800",
        Stores = stores,
    };
}
