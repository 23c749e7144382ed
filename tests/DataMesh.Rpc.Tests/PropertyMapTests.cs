using DataMesh.Rpc.Values;

namespace DataMesh.Rpc.Tests;

public sealed class PropertyMapTests
{
    [Fact]
    public void Names_come_in_ordinal_order_however_they_were_set() =>
        PropertyMap.Of(("b", PropertyValue.True), ("B", PropertyValue.True), ("a", PropertyValue.True), ("_", PropertyValue.True))
            .Keys.ShouldBe(["B", "_", "a", "b"]);

    [Fact]
    public void Of_two_values_of_a_name_the_later_one_counts() =>
        PropertyMap.Of(("a", PropertyValue.Of(1)), ("b", PropertyValue.Null), ("a", PropertyValue.Of(2)))["a"].ShouldBe(PropertyValue.Of(2));

    [Fact]
    public void A_builder_goes_on_after_it_made_a_map()
    {
        var builder = new PropertyMapBuilder().Set("a", PropertyValue.Of(1));
        var first = builder.ToMap();
        var second = builder.Set("a", PropertyValue.Of(2)).Set("0", PropertyValue.Null).SetUnlessNull("n", null).ToMap();
        first.ShouldBe(PropertyMap.Of(("a", PropertyValue.Of(1))));
        second.ShouldBe(PropertyMap.Of(("0", PropertyValue.Null), ("a", PropertyValue.Of(2))));
    }

    [Fact]
    public void A_map_knows_whether_it_holds_secrets_and_unknowns_anywhere()
    {
        var nested = PropertyMap.Of(("list", PropertyValue.Of([PropertyValue.Of(PropertyMap.Of(("s", PropertyValue.Secret(PropertyValue.Unknown))))])));
        (nested.ContainsSecrets, nested.ContainsUnknowns).ShouldBe((true, true));
        (PropertyMap.Empty.ContainsSecrets, PropertyMap.Empty.ContainsUnknowns).ShouldBe((false, false));
    }

    [Fact]
    public void A_secret_shows_nothing_as_text() =>
        PropertyMap.Of(("password", PropertyValue.Secret(PropertyValue.Of("hunter2")))).ToString().ShouldBe("{password: [secret]}");

    [Fact]
    public void With_and_without_leave_the_map_as_it_was()
    {
        var map = PropertyMap.Of(("a", PropertyValue.Of(1)));
        map.With("b", PropertyValue.Of(2)).Without("a").ShouldBe(PropertyMap.Of(("b", PropertyValue.Of(2))));
        map.Without("none").ShouldBeSameAs(map);
        map.ShouldBe(PropertyMap.Of(("a", PropertyValue.Of(1))));
    }

    [Fact]
    public void A_missing_property_is_named() =>
        Should.Throw<KeyNotFoundException>(() => PropertyMap.Empty["x"]).Message.ShouldBe("There is no property 'x'.");
}
