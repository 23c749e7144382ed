namespace DataMesh.Catalog.Site;

/// <summary>Where each page lies, relative to the site's folder. Names of the mesh are lower-case letters, digits and hyphens: they need no escaping.</summary>
internal static class SiteLinks
{
    public const string Index = "index.html";
    public const string Products = "products.html";
    public const string Picture = "picture.html";
    public const string Access = "access.html";
    public const string Search = "search.html";
    public const string Styles = "assets/catalog.css";
    public const string Icon = "assets/icon.svg";
    public const string SearchIndex = "assets/search-index.js";
    public const string SearchScript = "assets/search.js";
    public const string ResultsScript = "assets/results.js";
    public const string PictureScript = "assets/picture.js";

    public static string Of(Domain domain) => $"domains/{domain.Name}.html";

    public static string Of(PublishedProduct product) => $"products/{product.Domain.Name}/{product.Product.Name}.html";

    public static string Of(PublishedPort port) => $"products/{port.Domain.Name}/{port.Product.Name}.html#{PortAnchor(port)}";

    public static string PortAnchor(PublishedPort port) => $"port-{port.Port.Name}";

    /// <summary>A document in an open standard.</summary>
    public static string Document(string path) => $"standards/{path}";

    /// <summary>The way from a page to the site's folder: empty, or one or more ../.</summary>
    public static string RootOf(string page) => string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
}
