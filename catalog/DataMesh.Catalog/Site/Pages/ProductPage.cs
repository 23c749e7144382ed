using DataMesh.Catalog.Site.Markups;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>A product: all that one has to know to read it.</summary>
internal static class ProductPage
{
    public const string Root = "../../";

    public static readonly PageLinks Links = new(Root);

    private static readonly Markup PersonalData =
        Markup.Of($"{CatalogWords.PersonalBadge("yes")} <span class=\"muted\">it tells about people who can be identified</span>");

    private static readonly ImmutableArray<(string Id, string Word)> Sections =
    [
        ("ports", "Where to read it"),
        ("contract", "Contract"),
        ("lineage", "Lineage"),
        ("readers", "Who reads it"),
        ("ask", "Ask for access"),
        ("cost", "Cost"),
    ];

    public static Page Of(CatalogModel model, PublishedProduct published)
    {
        var (domain, product) = (published.Domain, published.Product);
        var ports = model.Mesh.Ports.Where(port => port.Address.Owner == published.Address).ToImmutableArray();
        return new Page(SiteLinks.Of(published), product.Title, SiteLinks.Products, Markup.Of($"""
            {Links.Trail(domain, product.Title)}
            <h1>{product.Title}</h1>
            <p class="lead">{product.Purpose}</p>
            {CatalogWords.Notice(product.Lifecycle, "product")}
            {Facts(published)}
            <nav class="contents" aria-label="On this page">
            <ul>{Markup.Each(Sections, section => Markup.Of($"<li><a href=\"#{section.Id}\">{section.Word}</a></li>"))}</ul>
            </nav>
            {Section("ports", PortSection.Of(model.Facts, ports))}
            {Section("contract", ContractSection.Of(published, ports))}
            {Section("lineage", LineageSection.Of(model, published))}
            {Section("readers", ReaderSection.Of(model, ports))}
            {Section("ask", AskSection.Of(model.Facts, published, ports))}
            {Section("cost", CostSection.Of(model.Facts, published))}
            """));
    }

    private static Markup Section(string id, Markup content) => Markup.Of($"""
        <section aria-labelledby="{id}">
        <h2 id="{id}">{Sections.First(section => section.Id == id).Word}</h2>
        {content}
        </section>
        """);

    private static Markup Facts(PublishedProduct published)
    {
        var (domain, product) = (published.Domain, published.Product);
        return Markup.Of($"""
            <dl class="facts">
            <div><dt>Address</dt><dd><code>{published.Address.ToString()}</code></dd></div>
            <div><dt>Version</dt><dd>{product.Version}</dd></div>
            <div><dt>Lifecycle</dt><dd>{product.Lifecycle.Stage.Text()}</dd></div>
            <div><dt>Classification</dt><dd>{CatalogWords.Badge(product.Classification)}
            <span class="muted">{CatalogWords.Explain(product.Classification)}</span></dd></div>
            <div><dt>Personal data</dt><dd>{(product.PersonalData ? PersonalData : Markup.Of($"no"))}</dd></div>
            <div><dt>Owner</dt><dd>{product.Owner.Name}</dd></div>
            <div><dt>Steward</dt><dd>{domain.Steward.Name}</dd></div>
            {Optional("Best used", product.Usage)}{Optional("Not to be used", product.Limitations)}{Support(product)}
            </dl>
            """);
    }

    private static Markup Optional(string word, string? text) => text is null ? Markup.Empty : Markup.Of($"<div><dt>{word}</dt><dd>{text}</dd></div>\n");

    private static Markup Support(DataProduct product) => product.Support.IsEmpty
        ? Markup.Empty
        : Markup.Of($"<div><dt>Support</dt><dd>{Markup.Each(product.Support, ", ", Channel)}</dd></div>\n");

    // Only of these two is it known that following them runs nothing.
    private static Markup Channel(SupportChannel channel) =>
        Uri.TryCreate(channel.Address, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto"
        ? Markup.Of($"<a rel=\"noreferrer\" href=\"{channel.Address}\">{channel.Name}</a>")
        : Markup.Of($"{channel.Name} ({channel.Address})");
}
