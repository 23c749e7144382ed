using System.Text.RegularExpressions;
using DataMesh.Catalog.Site;
using DataMesh.Model.Access;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>What a product's page says.</summary>
public sealed class ProductPageTests
{
    private const string BilledFees = "products/finance/billed-fees.html";

    [Fact]
    public void It_says_who_answers_for_the_product_and_what_it_is_for()
    {
        var page = Words(Sites.Company, BilledFees);

        page.ShouldContain("What was billed to clients, by fee earner, matter and month.");
        page.ShouldContain("Owner sg-finance-owners Steward sg-finance-stewards");
        page.ShouldContain("Classification confidential");
        page.ShouldContain("Lifecycle active");
    }

    [Fact]
    public void It_says_where_the_data_is_by_the_names_in_the_environment()
    {
        var names = Sites.Company.Catalog.Names;
        var server = names.SqlServer(DomainName.Parse("finance"), StoreName.Parse("billing"));

        var page = Words(Sites.Company, BilledFees);

        page.ShouldContain($"Host {server}.database.windows.net");
        page.ShouldContain("Called there reporting.billed_fees");
    }

    [Fact]
    public void It_has_a_place_for_a_port_at_every_kind_of_store()
    {
        var page = Words(Sites.Everything, "products/everything/everything.html");

        foreach (var place in (string[])[".dfs.core.windows.net/", ".blob.core.windows.net/", ".database.windows.net", ".postgres.database.azure.com",
            ".servicebus.windows.net", ".kusto.windows.net", ".documents.azure.com"])
            page.ShouldContain(place);
        page.ShouldContain("Catalog everything");
    }

    [Fact]
    public void It_shows_columns_with_their_fields_and_contracts_of_ports()
    {
        var page = Words(Sites.Everything, "products/everything/everything.html");

        page.ShouldContain("address.city text");
        page.ShouldContain("tags array of text");
        page.ShouldContain("Columns of lake-report");
        page.ShouldContain("One row for a key. one-row-a-key");
        page.ShouldContain("Freshness 90 seconds");
    }

    [Fact]
    public void It_warns_of_what_ends() =>
        Words(Sites.Everything, "products/everything/everything.html").ShouldContain("This product is deprecated: it can be read until 2027-03-31.");

    [Fact]
    public void It_says_who_reads_until_when()
    {
        Words(Sites.Company, BilledFees).ShouldContain("Fee earner performance Operations billed-fees until 2027-08-31 Set what was billed");
        Words(Sites.Company, "products/operations/fee-earner-performance.html").ShouldContain("Billed fees Finance, port billed-fees until 2027-08-31");
    }

    [Theory]
    [InlineData(RequestState.Waiting, "waits for approval")]
    [InlineData(RequestState.Approved, "approved, starts later")]
    [InlineData(RequestState.Expired, "ended 2027-08-31")]
    [InlineData(RequestState.Revoked, "taken back")]
    public void It_says_what_comes_of_a_request(RequestState state, string words)
    {
        var facts = Sites.Company with { Verdicts = [.. Sites.Company.Verdicts.Select(verdict => verdict with { State = state })] };

        Words(facts, BilledFees).ShouldContain($"Fee earner performance Operations billed-fees {words}");
        Words(facts, "access.html").ShouldContain(words);
    }

    [Fact]
    public void A_request_that_the_register_refuses_is_not_shown()
    {
        var facts = Sites.Company with { Verdicts = [.. Sites.Company.Verdicts.Select(verdict => verdict with { State = RequestState.Refused })] };

        Words(facts, BilledFees).ShouldContain("No other product, and nobody has asked.");
        Words(facts, "access.html").ShouldContain("not asked for");
    }

    [Fact]
    public void A_request_for_another_environment_is_not_shown()
    {
        var facts = Sites.Company with
        {
            Verdicts =
            [
                .. Sites.Company.Verdicts.Select(verdict => verdict with { Request = verdict.Request with { Environments = [Model.Environments.EnvironmentName.Prod] } }),
            ],
        };

        Words(facts, BilledFees).ShouldContain("No other product, and nobody has asked.");
    }

    [Fact]
    public void Of_two_requests_for_the_same_the_one_in_force_counts()
    {
        var verdict = Sites.Company.Verdicts.First(verdict => verdict.Request.Port == "finance/billed-fees/billed-fees");
        var earlier = verdict with { State = RequestState.Expired, Request = verdict.Request with { Id = "earlier", ValidUntil = new DateOnly(2026, 8, 31) } };

        var model = CatalogModel.Of(Sites.Company with { Verdicts = [earlier, verdict] });

        var flow = model.Flows.Single(flow => flow.Port.Address.ToString() == "finance/billed-fees/billed-fees");
        (flow.State, flow.Until).ShouldBe((FlowState.InForce, new DateOnly(2027, 8, 31)));
        model.Requests.Length.ShouldBe(2);
    }

    [Fact]
    public void What_is_not_known_is_said_not_to_be() =>
        Words(Sites.Company, BilledFees).ShouldContain("Budget a month not known Paid by CC-1100 Spent not known");

    [Fact]
    public void A_budget_is_shown_where_it_is_known() =>
        Words(Sites.Company with { ProductBudgets = Sites.Company.ProductBudgets.Add(DomainName.Parse("finance"), 1500) }, BilledFees)
            .ShouldContain("Budget a month 1,500 in the billing currency");

    [Fact]
    public void It_says_how_to_ask_by_command_and_by_a_file_on_the_web()
    {
        var page = Page(Sites.Company, BilledFees);

        Words(Sites.Company, BilledFees).ShouldContain("dotnet run --project cli -- access request \\ --consumer");
        var link = Regex.Match(page, "href=\"(https://github.com/contoso/data-mesh/new/main[^\"]*)\"").Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        var query = new Uri(link).Query[1..].Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        query["filename"].ShouldBe("stacks/access/your-domain-reads-billed-fees.yaml");
        query["value"].ShouldContain("port: finance/billed-fees/billed-fees\n");
    }

    [Fact]
    public void Without_a_repository_there_is_no_link() => Page(Sites.Company with { Repository = null }, BilledFees).ShouldNotContain("https://github.com");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://github.com/contoso/data-mesh")]
    [InlineData("contoso/data-mesh")]
    public void A_repository_is_linked_to_by_https_only(string url) => Should.Throw<ArgumentException>(() => new SourceRepository(url, "main"));

    private static string Page(SiteFacts facts, string path) => CatalogSite.Of(facts).Single(document => document.Path == path).Text;

    // What is read, without markup.
    private static string Words(SiteFacts facts, string path)
    {
        var body = Regex.Match(Page(facts, path), "<main.*</main>", RegexOptions.Singleline).Value;
        return Regex.Replace(System.Net.WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(body, "<svg.*?</svg>", "", RegexOptions.Singleline), "<[^>]+>", " ")), @"\s+", " ")
            .Replace(" , ", ", ", StringComparison.Ordinal).Replace(" . ", ". ", StringComparison.Ordinal);
    }
}
