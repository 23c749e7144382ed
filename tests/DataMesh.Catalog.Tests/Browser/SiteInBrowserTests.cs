using DataMesh.Catalog.Search;
using DataMesh.Catalog.Site;
using DataMesh.Catalog.Tests.Site;
using Microsoft.Playwright;

namespace DataMesh.Catalog.Tests.Browser;

/// <summary>The site as people see it: opened from the disk in headless Chromium.</summary>
public sealed class SiteInBrowserTests(SitesInBrowser sites) : IClassFixture<SitesInBrowser>
{
    private static readonly ImmutableArray<string> Queries =
    [
        "fee", "fees", "billed fees", "bileld fees", "sg-finance", "personal data", "column text", "confidential", "month", "fee_earner_id", "x", "e", "",
        "perfomance fee", "Übergröße", "restricted stream", "zzzzzz", "data product source aligned owners sales marketing eight nine", "call recordings",
    ];

    [BrowserTheory]
    [InlineData("company", 1280, ColorScheme.Light)]
    [InlineData("company", 390, ColorScheme.Dark)]
    [InlineData("nasty", 390, ColorScheme.Light)]
    [InlineData("everything", 1280, ColorScheme.Dark)]
    public async Task Every_page_opens_without_a_fault_and_is_no_wider_than_the_screen(string mesh, int width, ColorScheme scheme)
    {
        var facts = Facts(mesh);
        await using var opened = await sites.OpenAsync(width, scheme);
        foreach (var page in sites.Pages(facts))
        {
            await opened.Page.GotoAsync(sites.Address(facts, page));
            (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page);
            (await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).getPropertyValue('--paper').trim()"))
                .ShouldBe(scheme == ColorScheme.Dark ? SitePalette.Colours[0].Dark : SitePalette.Colours[0].Light, page);
        }

        opened.NothingWentWrong();
    }

    [BrowserTheory]
    [InlineData("company")]
    [InlineData("hundred")]
    public async Task The_browser_finds_what_the_terminal_finds_in_the_same_order_for_the_same_reasons(string mesh)
    {
        var facts = Facts(mesh);
        var index = CatalogSite.SearchOf(facts.Catalog.Mesh);
        await using var opened = await sites.OpenAsync();
        await opened.Page.GotoAsync(sites.Address(facts, "search.html"));

        foreach (var query in Queries)
        {
            var found = await opened.Page.EvaluateAsync<string[]>(
                "query => meshCatalog.find(query).map(hit => `${hit.points} ${hit.kind} ${hit.address} ${hit.title} ${hit.page} ${hit.why}`)", query);
            found.ShouldBe(index.Find(query).Select(Line), query);
        }

        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task The_search_finds_a_product_while_it_is_typed_and_leads_there()
    {
        await using var opened = await sites.OpenAsync();
        var page = opened.Page;
        await page.GotoAsync(sites.Address(Sites.Company, "search.html"));

        await page.Keyboard.TypeAsync("bileld");
        (await page.Locator(".hit").CountAsync()).ShouldBe(0, "nothing is typed into where the focus is not.");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("billed fees");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("matches");
        await page.Locator(".hit-title").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Billed fees");
        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task The_box_at_the_top_of_any_page_leads_to_what_it_finds()
    {
        await using var opened = await sites.OpenAsync();
        await opened.Page.GotoAsync(sites.Address(Sites.Company, "products/finance/billed-fees.html"));

        await opened.Page.Locator("#q").FillAsync("campaign & events");
        await opened.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync("Search");
        await Assertions.Expect(opened.Page.Locator(".hit-title").First).ToHaveTextAsync("Campaign events");
        await Assertions.Expect(opened.Page.Locator("#q")).ToHaveValueAsync("campaign & events");
        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task A_search_without_a_match_says_so()
    {
        await using var opened = await sites.OpenAsync();
        await opened.Page.GotoAsync(sites.Address(Sites.Company, "search.html?q=%3Cscript%3Ealert(1)%3C/script%3E"));

        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("Nothing matches “<script>alert(1)</script>”.");
        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task The_keyboard_leads_past_the_menu_and_shows_where_it_is()
    {
        await using var opened = await sites.OpenAsync();
        var page = opened.Page;
        await page.GotoAsync(sites.Address(Sites.Company, "products/finance/billed-fees.html"));

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
        (await page.Locator(".skip").BoundingBoxAsync()).ShouldNotBeNull().Y.ShouldBeGreaterThanOrEqualTo(0);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task All_that_can_be_used_is_reached_by_tab_and_marked_when_it_is()
    {
        await using var opened = await sites.OpenAsync();
        var page = opened.Page;
        await page.GotoAsync(sites.Address(Sites.Company, "access.html"));
        var all = await page.EvaluateAsync<int>("document.querySelectorAll('a[href], input, button, [tabindex=\"0\"]').length");

        var reached = new HashSet<string>();
        for (var i = 0; i < all; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (place, outline) = await PlaceAsync(page);
            reached.Add(place);
            outline.ShouldBe("solid", place);
        }

        reached.Count.ShouldBe(all);
        opened.NothingWentWrong();
    }

    [BrowserFact]
    public async Task The_picture_shows_the_flows_of_the_product_that_has_the_focus()
    {
        await using var opened = await sites.OpenAsync();
        var page = opened.Page;
        await page.GotoAsync(sites.Address(Sites.Company, "picture.html"));

        await page.Locator("[data-item='finance/billed-fees'] a").FocusAsync();
        await Assertions.Expect(page.Locator("svg.picture")).ToHaveClassAsync("picture is-lit");
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.flow.lit')].map(flow => flow.dataset.from)")).ShouldBe(["finance/billed-fees"]);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Billed fees");
        opened.NothingWentWrong();
    }

    [BrowserTheory]
    [InlineData("company")]
    [InlineData("hundred")]
    public async Task Labels_as_they_are_drawn_stay_in_their_boxes(string mesh)
    {
        await using var opened = await sites.OpenAsync();
        await opened.Page.GotoAsync(sites.Address(Facts(mesh), "picture.html"));

        var outside = await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('svg.picture .item, svg.picture .box')].flatMap(group => {
                const frame = group.querySelector(':scope > rect, :scope > a > rect').getBBox();
                const text = group.querySelector(':scope > a > text');
                const box = text.getBBox();
                const inside = box.x >= frame.x && box.y >= frame.y
                    && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;
                return inside ? [] : [text.textContent];
            })
            """);

        outside.ShouldBeEmpty();
        opened.NothingWentWrong();
    }

    private static SiteFacts Facts(string mesh) => mesh switch
    {
        "company" => Sites.Company,
        "everything" => Sites.Everything,
        "nasty" => NastyMesh.Facts,
        _ => SyntheticMesh.Facts(100),
    };

    private static async Task<(string Place, string Outline)> PlaceAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>("""
            () => {
                const at = document.activeElement;
                return [String([...document.querySelectorAll('*')].indexOf(at)), getComputedStyle(at).outlineStyle];
            }
            """);
        return (found[0], found[1]);
    }

    private static string Line(SearchHit hit) =>
        $"{hit.Points} {hit.Entry.Kind.ToString().ToLowerInvariant()} {hit.Entry.Address} {hit.Entry.Title} {hit.Entry.Page} {hit.WhyText}";
}
