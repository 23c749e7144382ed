namespace DataMesh.Catalog.Site.Pictures;

/// <summary>The whole mesh: domains in lanes by what kind they are, from those that record to those that combine, their products, and who reads what.</summary>
internal static class MeshPicture
{
    // About what a column and a row take, and what a screen has of both: enough to choose how many columns.
    private const int ColumnWidth = 285;
    private const int RowGap = 40;
    private const int ScreenWidth = 16;
    private const int ScreenHeight = 10;

    private static readonly ImmutableArray<DomainKind> Kinds = [DomainKind.SourceAligned, DomainKind.Redelivery, DomainKind.ConsumerAligned];

    public static Picture Of(CatalogModel model)
    {
        var lanes = Kinds.Select(kind => model.Mesh.Domains.Where(domain => domain.Kind == kind).ToImmutableArray()).ToImmutableArray();
        var rows = BestRows(lanes);
        var boxes = ImmutableArray.CreateBuilder<PictureBox>();
        var titles = ImmutableArray.CreateBuilder<PictureLane>();
        var column = 0;
        foreach (var (kind, domains) in Kinds.Zip(lanes))
        {
            if (domains.IsEmpty)
                continue;
            var columns = Columns(domains.Length, rows);
            titles.Add(new PictureLane(CatalogWords.Of(kind), column, columns));
            for (var i = 0; i < domains.Length; i++)
                boxes.Add(Box(model, domains[i], column + (i / rows), i % rows));
            column += columns;
        }

        return new Picture("The mesh", Describe(model), boxes.ToImmutable(), Arrows(model.Flows)) { Lanes = titles.ToImmutable() };
    }

    /// <summary>An arrow for each two products of which one reads the other, open where it may read at least one port.</summary>
    public static ImmutableArray<PictureArrow> Arrows(IEnumerable<Flow> flows) =>
    [
        .. flows.GroupBy(flow => (From: flow.Producer.Address.ToString(), To: flow.Consumer.Address.ToString()))
            .Select(pair => new PictureArrow(pair.Key.From, pair.Key.To, pair.Any(flow => flow.State == FlowState.InForce), Describe([.. pair]))),
    ];

    private static string Describe(ImmutableArray<Flow> flows) =>
        $"{flows[0].Consumer.Product.Title} reads {flows[0].Producer.Product.Title}: "
        + string.Join(", ", flows.Select(flow => $"{flow.Port.Port.Name} ({CatalogWords.Of(flow.State)})"));

    private static string Describe(CatalogModel model) =>
        $"{CatalogWords.Count(model.Mesh.Domains.Length, "domain")} with {CatalogWords.Count(model.Mesh.Products.Length, "product")}, and who reads what: "
        + $"{CatalogWords.Count(model.Flows.Length, "input")}, {model.Flows.Count(flow => flow.State == FlowState.InForce)} of them with access in force. "
        + "Lines are whole where access is in force and broken where it is not. The same stands below as a table.";

    private static PictureBox Box(CatalogModel model, Domain domain, int column, int row) => new(
        domain.Title,
        SiteLinks.Of(domain),
        column,
        row,
        [.. model.ProductsOf(domain).Select(product => new PictureItem(product.Address.ToString(), product.Product.Title, SiteLinks.Of(product)))]);

    // The number of rows with which the picture fits best on a screen.
    private static int BestRows(ImmutableArray<ImmutableArray<Domain>> lanes)
    {
        var most = lanes.Max(lane => lane.Length);
        var average = lanes.Sum(lane => lane.Sum(domain => PictureLayout.HeightOf(domain.Products.Length))) / Math.Max(1, lanes.Sum(lane => lane.Length));
        return Enumerable.Range(1, Math.Max(1, most)).MinBy(rows => Math.Max(
            lanes.Sum(lane => Columns(lane.Length, rows)) * ColumnWidth * ScreenHeight,
            Math.Min(rows, most) * (average + RowGap) * ScreenWidth));
    }

    private static int Columns(int domains, int rows) => (domains + rows - 1) / rows;
}
