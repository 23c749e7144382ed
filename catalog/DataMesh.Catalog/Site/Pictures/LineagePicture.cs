namespace DataMesh.Catalog.Site.Pictures;

/// <summary>
/// Where a product's data comes from and where it goes: what it reads and what that reads, who reads it and who reads these. Small: beyond what fits it says
/// how many more there are.
/// </summary>
internal static class LineagePicture
{
    /// <summary>The most steps to either side.</summary>
    public const int MostSteps = 3;

    /// <summary>The most products of one step.</summary>
    public const int MostProducts = 8;

    /// <summary>The picture; null where the product reads nothing and nobody reads it.</summary>
    public static Picture? Of(CatalogModel model, PublishedProduct subject)
    {
        var steps = new SortedDictionary<int, ImmutableArray<PublishedProduct>> { [0] = [subject] };
        var seen = new HashSet<ProductAddress> { subject.Address };
        for (var i = 1; i <= MostSteps; i++)
        {
            Step(-i, model.InputsOf, flow => flow.Producer);
            Step(i, model.ReadersOf, flow => flow.Consumer);
        }

        if (steps.Count == 1)
            return null;
        var shown = steps.ToDictionary(step => step.Key, step => step.Value.Take(MostProducts).ToImmutableArray());
        var keys = shown.Values.SelectMany(products => products).Select(product => product.Address).ToHashSet();
        var flows = model.Flows.Where(flow => keys.Contains(flow.Producer.Address) && keys.Contains(flow.Consumer.Address));
        var title = $"Lineage of {subject.Product.Title}";
        return new Picture(title, Describe(steps), Boxes(steps, shown, subject), MeshPicture.Arrows(flows));

        void Step(int step, Func<PublishedProduct, IEnumerable<Flow>> flowsOf, Func<Flow, PublishedProduct> other)
        {
            if (!steps.TryGetValue(step - Math.Sign(step), out var nearer))
                return;
            var found = nearer.SelectMany(flowsOf).Select(other).Where(product => seen.Add(product.Address))
                .OrderBy(product => product.Domain.Index).ThenBy(product => product.Product.Name).ToImmutableArray();
            if (!found.IsEmpty)
                steps[step] = found;
        }
    }

    private static string Describe(SortedDictionary<int, ImmutableArray<PublishedProduct>> steps) =>
        $"{CatalogWords.Count(steps.Where(step => step.Key < 0).Sum(step => step.Value.Length), "product")} on the way to it, "
        + $"{CatalogWords.Count(steps.Where(step => step.Key > 0).Sum(step => step.Value.Length), "product")} on the way from it, "
        + $"up to {MostSteps} steps to either side. "
        + "The nearest stand below as lists.";

    private static ImmutableArray<PictureBox> Boxes(
        SortedDictionary<int, ImmutableArray<PublishedProduct>> steps, Dictionary<int, ImmutableArray<PublishedProduct>> shown, PublishedProduct subject)
    {
        var columns = steps.Select(step => Column(shown[step.Key], step.Value.Length - shown[step.Key].Length, subject)).ToImmutableArray();
        var rows = columns.Max(column => column.Length);
        return [.. columns.SelectMany((column, i) => column.Select((box, row) => box with { Column = i, Row = row + ((rows - column.Length) / 2) }))];
    }

    private static ImmutableArray<PictureBox> Column(ImmutableArray<PublishedProduct> products, int more, PublishedProduct subject)
    {
        var boxes = products.GroupBy(product => product.Domain.Name).Select(group => new PictureBox(
            group.First().Domain.Title,
            SiteLinks.Of(group.First().Domain),
            0,
            0,
            [.. group.Select(product => new PictureItem(
                product.Address.ToString(), product.Product.Title, SiteLinks.Of(product), product.Address == subject.Address))]));
        return more == 0 ? [.. boxes] : [.. boxes, new PictureBox($"and {CatalogWords.Count(more, "more product")}", null, 0, 0, [])];
    }
}
