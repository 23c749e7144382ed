namespace DataMesh.Model.Tests.Names;

public sealed class MeshNameTests
{
    [Theory]
    [InlineData("ab")]
    [InlineData("human-resources")]
    [InlineData("a2-b3-c4")]
    [InlineData("abcdefghijklmnopqrst")]
    public void A_domain_may_have_a_name_in_lower_case_kebab(string name) => DomainName.Parse(name).Value.ShouldBe(name);

    [Theory]
    [InlineData("", "has 2 to 20 characters")]
    [InlineData("a", "has 2 to 20 characters")]
    [InlineData("abcdefghijklmnopqrstu", "has 2 to 20 characters")]
    [InlineData("Finance", "has only lower-case letters a-z, digits and hyphens")]
    [InlineData("fin_ance", "has only lower-case letters a-z, digits and hyphens")]
    [InlineData("finänce", "has only lower-case letters a-z, digits and hyphens")]
    [InlineData("1finance", "starts with a letter")]
    [InlineData("-finance", "starts with a letter")]
    [InlineData("finance-", "ends with a letter or digit")]
    [InlineData("fin--ance", "has no two hyphens in a row")]
    [InlineData("finance\n", "has only lower-case letters a-z, digits and hyphens")]
    public void A_domain_name_that_Azure_would_refuse_is_refused_with_the_condition_that_it_breaks(string name, string condition)
    {
        var location = new SourceLocation("Finance.cs", 7);
        var refusal = DomainName.Check(name, location).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("DM0101");
        refusal.Location.ShouldBe(location);
        refusal.Message.ShouldContain($"'{name}' cannot be the name of a domain");
        refusal.Message.ShouldContain(condition);
    }

    [Fact]
    public void A_name_that_breaks_two_conditions_is_told_both()
    {
        var message = DomainName.Check("Fin--ance").Refusal.ShouldNotBeNull().Message;

        message.ShouldContain("lower-case");
        message.ShouldContain("two hyphens");
    }

    [Fact]
    public void A_missing_name_is_refused_like_an_empty_one() => DomainName.Check(null).Refusal.ShouldNotBeNull().Code.ShouldBe("DM0101");

    [Theory]
    [InlineData("ab", true)]
    [InlineData("abcdefghij", true)]
    [InlineData("a1", true)]
    [InlineData("a", false)]
    [InlineData("abcdefghijk", false)]
    [InlineData("a-b", false)]
    [InlineData("1a", false)]
    [InlineData("Ab", false)]
    public void A_prefix_has_2_to_10_lower_case_letters_and_digits(string text, bool legal) => (MeshPrefix.Check(text).Refusal is null).ShouldBe(legal);

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_store_has_at_most_15_characters(int length, bool legal) => (StoreName.Check(new string('a', length)).Refusal is null).ShouldBe(legal);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_product_has_at_most_30_characters(int length, bool legal) => (ProductName.Check(new string('a', length)).Refusal is null).ShouldBe(legal);

    [Fact]
    public void A_storage_account_that_Azure_would_refuse_cannot_be_named() =>
        Should.Throw<MeshException>(() => StorageAccountName.Parse("has-hyphens")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0101");

    [Fact]
    public void A_container_is_named_as_Azure_asks()
    {
        ContainerName.Check("exports-2026").Refusal.ShouldBeNull();
        ContainerName.Check("ab").Refusal.ShouldNotBeNull();
        ContainerName.Check("a--b").Refusal.ShouldNotBeNull();
        ContainerName.Check("Exports").Refusal.ShouldNotBeNull();
        ContainerName.Check("exports-").Refusal.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    [InlineData("prod")]
    public void An_environment_is_found_by_its_name(string text) => EnvironmentName.Parse(text).Value.ShouldBe(text);

    [Fact]
    public void An_unknown_environment_is_refused_with_what_was_likely_meant()
    {
        var refusal = EnvironmentName.Check("prd").Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("DM0103");
        refusal.Message.ShouldContain("Did you mean 'prod'?");
    }

    [Fact]
    public void The_hub_is_no_domain()
    {
        LandingZoneName.Management.Domain.ShouldBeNull();
        LandingZoneName.Of(DomainName.Parse("finance")).Domain.ShouldNotBeNull().Value.ShouldBe("finance");
        LandingZoneName.Of(DomainName.Parse("management")).ShouldNotBe(LandingZoneName.Management);
    }
}
