namespace DataMesh.Model.Tests;

public sealed class DomainRuleTests
{
    [Fact]
    public void Two_domains_of_one_name_are_refused()
    {
        var refusal = Samples.Refusal(Samples.Domain("finance", 1), Samples.Domain("finance", 2));

        refusal.Code.ShouldBe("DM0111");
        refusal.Message.ShouldContain("domain 'finance'");
    }

    [Fact]
    public void Two_domains_of_one_index_are_refused() => Samples.Refusal(Samples.Domain("finance", 1), Samples.Domain("sales", 1)).Code.ShouldBe("DM0113");

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(4096)]
    public void An_index_out_of_range_is_refused(int index) => Samples.Refusal(Samples.Domain("finance", index)).Code.ShouldBe("DM0112");

    [Theory]
    [InlineData(1)]
    [InlineData(4095)]
    public void An_index_in_range_is_accepted(int index) => Samples.Refusals(Samples.Domain("finance", index)).ShouldBeEmpty();

    [Theory]
    [InlineData("management")]
    [InlineData("management-finance")]
    public void The_hubs_name_is_taken(string name) => Samples.Refusal(Samples.Domain(name)).Code.ShouldBe("DM0102");

    [Fact]
    public void A_domain_whose_name_continues_another_is_refused_since_their_resource_groups_could_be_called_alike()
    {
        var refusal = Samples.Refusal(Samples.Domain("finance", 1), Samples.Domain("finance-network", 2));

        refusal.Code.ShouldBe("DM0102");
        refusal.Message.ShouldContain("'finance'");
        Samples.Refusals(Samples.Domain("finance", 1), Samples.Domain("finances", 2)).ShouldBeEmpty();
    }

    [Fact]
    public void What_people_need_to_know_is_required()
    {
        Samples.Refusal(Samples.Domain() with { Title = " " }).Code.ShouldBe("DM0114");
        Samples.Refusal(Samples.Domain() with { CostCentre = "" }).Code.ShouldBe("DM0114");
    }

    [Fact]
    public void A_text_that_becomes_a_tag_is_at_most_256_characters_long()
    {
        Samples.Refusals(Samples.Domain() with { Title = new string('x', 256) }).ShouldBeEmpty();
        Samples.Refusal(Samples.Domain() with { Title = new string('x', 257) }).Code.ShouldBe("DM0115");
    }

    [Fact]
    public void An_owner_is_an_Entra_group()
    {
        Samples.Refusal(Samples.Domain() with { Owner = new GroupReference("sg-owners", Guid.Empty) }).Code.ShouldBe("DM0116");
        Samples.Refusal(Samples.Domain() with { Owner = new GroupReference("sg-owners", "no guid") }).Code.ShouldBe("DM0116");
        Samples.Refusal(Samples.Domain() with { Steward = new GroupReference("", Guid.Parse("00000000-0000-4000-8000-000000000001")) }).Code.ShouldBe("DM0116");
    }

    [Fact]
    public void A_definition_that_is_used_before_it_is_made_is_refused_with_the_reason()
    {
        Lake? notYet = null;
        var domain = Samples.Domain("finance", 1, [notYet!]);

        Samples.Refusal(domain).Code.ShouldBe("DM0110");
        Mesh.Check(null!, Samples.Domain()).ShouldHaveSingleItem().Code.ShouldBe("DM0110");
    }
}
