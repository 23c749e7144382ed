using DataMesh.Catalog.Search;
using DataMesh.Catalog.Site;
using DataMesh.Catalog.Tests.Site;

namespace DataMesh.Catalog.Tests.Search;

public sealed class SearchTests
{
    private static readonly SearchIndex Company = CatalogSite.SearchOf(Sites.Company.Catalog.Mesh);

    [Fact]
    public void A_product_is_found_by_its_name_before_its_port_and_its_columns() =>
        Addresses("billed fees").Take(2).ShouldBe(["finance/billed-fees", "finance/billed-fees/billed-fees"]);

    [Theory]
    [InlineData("fee targets", "human-resources/fee-targets")]
    [InlineData("billed_amount", "finance/billed-fees#billed_amount")]
    [InlineData("sg-marketing-owners", "marketing")]
    [InlineData("stream", "marketing/campaign-events")]
    [InlineData("offices energy", "innovation/device-telemetry")]
    [InlineData("Human Resources", "human-resources")]
    public void What_is_meant_comes_first(string query, string address) => Addresses(query).First().ShouldBe(address);

    [Theory]
    [InlineData("bileld fees")]
    [InlineData("biled fees")]
    [InlineData("BILLED-FEES!")]
    [InlineData("bill fee")]
    public void Typos_case_punctuation_and_starts_of_words_are_forgiven(string query) => Addresses(query).ShouldContain("finance/billed-fees");

    [Fact]
    public void Every_word_has_to_match() => Company.Find("billed submarine").ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("  -/. ")]
    public void A_query_without_words_finds_nothing(string query) => Company.Find(query).ShouldBeEmpty();

    [Fact]
    public void Columns_of_people_are_found_by_what_they_are() =>
        Company.Find("column personal data").Select(hit => hit.Entry.Address).ShouldContain("finance/billed-fees#fee_earner_id");

    [Fact]
    public void Name_comes_before_title_before_column_before_text()
    {
        var index = SearchIndex.Of(
            Entry("d", (SearchField.Text, "weather")), Entry("c", (SearchField.Column, "weather")), Entry("b", (SearchField.Title, "weather")),
            Entry("a", (SearchField.Name, "weather")));

        index.Find("weather").Select(hit => hit.Entry.Address).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void A_whole_word_comes_before_its_start_before_its_inside_before_a_typo()
    {
        var index = SearchIndex.Of(
            Entry("d", (SearchField.Name, "daha")), Entry("c", (SearchField.Name, "metadata")), Entry("b", (SearchField.Name, "dataset")),
            Entry("a", (SearchField.Name, "data")));

        index.Find("data").Select(hit => hit.Entry.Address).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void A_hit_says_why_it_is_one() =>
        Company.Find("billed currency").First(hit => hit.Entry.Kind == SearchKind.Product).WhyText.ShouldBe("name \"billed\", column \"currency\"");

    [Theory]
    [InlineData("Übergröße", "ubergrosse")]
    [InlineData("ŒUVRE", "oeuvre")]
    [InlineData("Тест ΑΒΓ", "тест", "αβγ")]
    [InlineData("fee_earner-id/2", "fee", "earner", "id", "2")]
    [InlineData("製品、カタログ", "製品", "カタログ")]
    public void Texts_are_taken_apart_into_folded_terms(string text, params string[] terms) => SearchTerms.Of(text).ShouldBe(terms);

    private static IEnumerable<string> Addresses(string query) => Company.Find(query).Select(hit => hit.Entry.Address);

    private static SearchEntry Entry(string address, params ImmutableArray<(SearchField Field, string Text)> texts) =>
        new(SearchKind.Product, address, address, "", "index.html", [.. texts.Select(text => new SearchText(text.Field, text.Text))]);
}
