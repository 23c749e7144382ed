using DataMesh.Catalog.Site;
using DataMesh.Catalog.Site.Pictures;

namespace DataMesh.Catalog.Tests.Site;

public sealed class PictureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(100)]
    public void No_label_overlaps_another_and_each_stays_in_its_box(int domains)
    {
        var placed = Place(domains);
        var labels = placed.Lanes
            .Concat(placed.Boxes.SelectMany(box => box.Items.Select(item => item.Label).Prepend(box.Label)))
            .Select(label => label.Room).ToImmutableArray();

        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = i + 1; j < labels.Length; j++)
                labels[i].Overlaps(labels[j]).ShouldBeFalse($"{labels[i]} and {labels[j]}");
        }

        foreach (var box in placed.Boxes)
        {
            box.Frame.Holds(box.Label.Room).ShouldBeTrue();
            box.Items.ShouldAllBe(item => box.Frame.Holds(item.Frame) && item.Frame.Holds(item.Label.Room));
            new Frame(0, 0, placed.Width, placed.Height).Holds(box.Frame).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100)]
    public void An_arrow_leads_from_one_box_to_another_and_crosses_none(int domains)
    {
        var placed = Place(domains);
        var boxes = placed.Boxes.SelectMany(box => box.Items.Select(item => (item.Item.Key, Box: box.Frame, item.Middle)))
            .ToDictionary(item => item.Key, StringComparer.Ordinal);

        placed.Arrows.ShouldNotBeEmpty();
        foreach (var arrow in placed.Arrows)
        {
            var (from, to) = (boxes[arrow.Arrow.From], boxes[arrow.Arrow.To]);
            arrow.Points[0].ShouldBe((from.Box.Right, from.Middle));
            arrow.Points[^1].ShouldBe((to.Box.X, to.Middle));
            for (var i = 1; i < arrow.Points.Length; i++)
            {
                var (a, b) = (arrow.Points[i - 1], arrow.Points[i]);
                (a.X == b.X || a.Y == b.Y).ShouldBeTrue("lines are level or upright");
                var line = new Frame(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
                placed.Boxes.ShouldAllBe(box => !box.Frame.Overlaps(line));
            }
        }
    }

    [Fact]
    public void A_hundred_domains_fit_a_picture_of_bounded_size()
    {
        var placed = Place(100);

        placed.Boxes.Length.ShouldBe(100);
        placed.Width.ShouldBeLessThan(4000);
        placed.Height.ShouldBeLessThan(4000);
    }

    [Fact]
    public void Arrows_from_one_product_run_together()
    {
        var picture = new Picture("p", "p",
            [Box("source", 0, 0), .. Enumerable.Range(0, 5).Select(i => Box($"reader-{i}", 1, i))],
            [.. Enumerable.Range(0, 5).Select(i => new PictureArrow("source", $"reader-{i}", true, ""))]);

        PictureLayout.Place(picture).Arrows.Select(arrow => arrow.Points[1].X).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Lines_of_different_products_that_meet_have_tracks_of_their_own()
    {
        var picture = new Picture("p", "p",
            [Box("a", 0, 0), Box("b", 0, 1), Box("c", 1, 0), Box("d", 1, 1)],
            [new PictureArrow("a", "d", true, ""), new PictureArrow("b", "c", true, "")]);

        PictureLayout.Place(picture).Arrows.Select(arrow => arrow.Points[1].X).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Finance", "Finance")]
    [InlineData("Customer master records of all regions and their owners", "Customer master records of al…")]
    public void A_label_is_cut_where_it_does_not_fit(string text, string label)
    {
        LabelText.Fit(text, 230, 12).ShouldBe(label);
        LabelText.Width(LabelText.Fit(text, 230, 12), 12).ShouldBeLessThanOrEqualTo(230);
    }

    [Fact]
    public void Half_a_character_is_never_left_over() => LabelText.Fit("😀😀😀😀😀😀😀😀", 60, 13).ShouldEndWith("😀…");

    [Fact]
    public void Lineage_goes_three_steps_to_either_side()
    {
        var mesh = SyntheticMesh.Chain(9);
        var picture = LineagePicture.Of(CatalogModel.Of(Sites.Facts(mesh)), mesh.Products[4]).ShouldNotBeNull();

        picture.Boxes.SelectMany(box => box.Items).Select(item => item.Key)
            .ShouldBe(["domain-2/data", "domain-3/data", "domain-4/data", "domain-5/data", "domain-6/data", "domain-7/data", "domain-8/data"]);
        picture.Boxes.SelectMany(box => box.Items).Single(item => item.IsSubject).Key.ShouldBe("domain-5/data");
        picture.Arrows.Length.ShouldBe(6);
    }

    [Fact]
    public void Lineage_of_many_readers_says_how_many_more_there_are()
    {
        var facts = Sites.Facts(SyntheticMesh.Star(readers: 30));
        var picture = LineagePicture.Of(CatalogModel.Of(facts), facts.Catalog.Mesh.Products[0]).ShouldNotBeNull();

        picture.Boxes.Sum(box => box.Items.Length).ShouldBe(1 + LineagePicture.MostProducts);
        picture.Boxes.ShouldContain(box => box.Title == "and 22 more products");
    }

    [Fact]
    public void Products_that_read_each_other_have_a_lineage()
    {
        var mesh = SyntheticMesh.Chain(2);
        var (a, b) = (mesh.Domains[0], mesh.Domains[1]);
        var back = a.Products[0] with { Inputs = [InputPort.From(b.Products[0].Outputs[0])] };
        var circle = DataMesh.Model.Mesh.Create(mesh.Prefix, a with { Products = [back] }, b);
        var model = CatalogModel.Of(Sites.Facts(circle));

        var placed = PictureLayout.Place(LineagePicture.Of(model, circle.Products[0]).ShouldNotBeNull());

        placed.Boxes.Length.ShouldBe(2);
        placed.Arrows.Length.ShouldBe(2);
    }

    [Fact]
    public void A_product_that_stands_alone_has_no_lineage() =>
        LineagePicture.Of(CatalogModel.Of(Sites.Everything), Sites.Everything.Catalog.Mesh.Products[0]).ShouldBeNull();

    private static PlacedPicture Place(int domains) => PictureLayout.Place(MeshPicture.Of(CatalogModel.Of(SyntheticMesh.Facts(domains))));

    private static PictureBox Box(string key, int column, int row) => new(key, null, column, row, [new PictureItem(key, key, "")]);
}
