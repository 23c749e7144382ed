using System.Text.RegularExpressions;
using DataMesh.Catalog.Site;
using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>What holds for every page, whatever the mesh.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Meshes => ["company", "everything", "hundred", "nasty", "empty"];

    [Theory]
    [MemberData(nameof(Meshes))]
    public void Every_link_leads_to_something_that_is_there(string mesh)
    {
        var documents = CatalogSite.Of(Facts(mesh));
        var ids = documents.ToDictionary(
            document => document.Path, document => Id().Matches(document.Text).Select(match => match.Groups["id"].Value).ToHashSet(), StringComparer.Ordinal);

        foreach (var page in Pages(documents))
        {
            foreach (var link in Link().Matches(page.Text).Select(match => match.Groups["link"].Value))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
                    continue;
                var target = new Uri(new Uri($"file:///site/{page.Path}"), link);
                var path = target.AbsolutePath["/site/".Length..];
                ids.ShouldContainKey(path, $"{page.Path} has a link to {link}.");
                if (target.Fragment.Length > 1)
                    ids[path].ShouldContain(target.Fragment[1..], $"{page.Path} has a link to {link}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Meshes))]
    public void Every_entry_of_the_search_leads_to_something_that_is_there(string mesh)
    {
        var facts = Facts(mesh);
        var documents = CatalogSite.Of(facts).ToDictionary(document => document.Path, document => document.Text, StringComparer.Ordinal);

        foreach (var entry in CatalogSite.SearchOf(facts.Catalog.Mesh).Entries)
        {
            var (path, anchor) = entry.Page.Split('#') is [var page, var id] ? (page, id) : (entry.Page, null);
            documents.ShouldContainKey(path);
            if (anchor is not null)
                documents[path].ShouldContain($"id=\"{anchor}\"");
        }
    }

    [Theory]
    [MemberData(nameof(Meshes))]
    public void Pages_have_a_language_landmarks_one_first_heading_and_headings_in_order(string mesh)
    {
        foreach (var page in Pages(CatalogSite.Of(Facts(mesh))))
        {
            page.Text.ShouldContain("<html lang=\"en\">");
            page.Text.ShouldContain("<a class=\"skip\" href=\"#main\">");
            foreach (var landmark in (string[])["<header", "<nav", "<main", "<footer"])
                page.Text.ShouldContain(landmark);
            var levels = Heading().Matches(page.Text).Select(match => int.Parse(match.Groups["level"].ValueSpan)).ToImmutableArray();
            levels.Count(level => level == 1).ShouldBe(1, page.Path);
            levels[0].ShouldBe(1, page.Path);
            levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1, page.Path);
            var ids = Id().Matches(page.Text).Select(match => match.Groups["id"].Value).ToImmutableArray();
            ids.Distinct().Count().ShouldBe(ids.Length, $"{page.Path} has an id twice.");
        }
    }

    [Theory]
    [MemberData(nameof(Meshes))]
    public void Pages_load_nothing_from_elsewhere_and_hold_no_script_and_no_style(string mesh)
    {
        foreach (var page in Pages(CatalogSite.Of(Facts(mesh))))
        {
            page.Text.ShouldContain("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;");
            Loaded().Matches(page.Text).Select(match => match.Groups["link"].Value).ShouldAllBe(link => !link.Contains(':') && !link.StartsWith('/'));
            Script().Matches(page.Text).ShouldAllBe(match => match.Groups["content"].Length == 0);
            InPlace().Matches(Value().Replace(page.Text, "\"\"")).Select(match => match.Value).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Meshes))]
    public void The_same_facts_give_the_same_bytes(string mesh) => CatalogSite.Of(Facts(mesh)).ShouldBe(CatalogSite.Of(Facts(mesh)));

    [Fact]
    public void What_a_mesh_says_never_becomes_markup()
    {
        // The documents are YAML, which no browser runs.
        foreach (var document in CatalogSite.Of(NastyMesh.Facts).Where(document => !document.Path.StartsWith("standards/", StringComparison.Ordinal)))
        {
            document.Text.ShouldNotContain("<script>alert", customMessage: document.Path);
            document.Text.ShouldNotContain("<img", customMessage: document.Path);
            document.Text.ShouldNotContain("javascript:alert(1)\"", customMessage: document.Path);
        }
    }

    [Fact]
    public void Every_product_and_port_has_its_documents_in_open_standards()
    {
        var documents = CatalogSite.Of(Sites.Company).Select(document => document.Path).ToHashSet();

        Sites.Company.Catalog.Mesh.Products.ShouldAllBe(product => documents.Contains($"standards/{CatalogDocuments.PathOf(product.Address)}"));
        Sites.Company.Catalog.Mesh.Ports.ShouldAllBe(port => documents.Contains($"standards/{CatalogDocuments.PathOf(port.Address)}"));
    }

    private static SiteFacts Facts(string mesh) => mesh switch
    {
        "company" => Sites.Company,
        "everything" => Sites.Everything,
        "hundred" => SyntheticMesh.Facts(100),
        "nasty" => NastyMesh.Facts,
        _ => Sites.Facts(Mesh.Create(MeshPrefix.Parse("acme"))),
    };

    private static IEnumerable<CatalogDocument> Pages(IEnumerable<CatalogDocument> documents) =>
        documents.Where(document => document.Path.EndsWith(".html", StringComparison.Ordinal));

    [GeneratedRegex("(?<= )(?:href|action)=\"(?<link>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<(?:script|link|img|iframe|source|use)[^>]* (?:src|href)=\"(?<link>[^\"]*)\"")]
    private static partial Regex Loaded();

    [GeneratedRegex("(?<= )id=\"(?<id>[^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<h(?<level>[1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<script[^>]*>(?<content>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Value();

    [GeneratedRegex("<[^>]* (?:style|on[a-z]+)=|<style")]
    private static partial Regex InPlace();
}
