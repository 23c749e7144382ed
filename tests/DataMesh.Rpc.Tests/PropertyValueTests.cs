using DataMesh.Rpc.Values;

namespace DataMesh.Rpc.Tests;

public sealed class PropertyValueTests
{
    [Fact]
    public void A_secret_of_a_secret_is_that_secret()
    {
        var secret = PropertyValue.Secret(PropertyValue.Of("x"));
        PropertyValue.Secret(secret).ShouldBeSameAs(secret);
    }

    [Fact]
    public void A_value_can_be_had_through_its_secret_mark()
    {
        var secret = PropertyValue.Secret(PropertyValue.Of("x"));
        (secret.AsString(), secret.AsNumber(), PropertyValue.Secret(PropertyValue.Unknown).IsUnknown).ShouldBe(("x", null, true));
    }

    [Fact]
    public void Kinds_never_equal_each_other()
    {
        PropertyValue[] values =
        [
            PropertyValue.Null, PropertyValue.Unknown, PropertyValue.False, PropertyValue.Of(0), PropertyValue.Of(""), PropertyValue.Of([]),
            PropertyValue.Of(PropertyMap.Empty), PropertyValue.Secret(PropertyValue.Null), new PropertyValue.AssetValue(AssetKind.Text, ""),
            new PropertyValue.ArchiveValue(AssetKind.Text, "", PropertyMap.Empty), new PropertyValue.ReferenceValue("", null),
        ];
        values.Distinct().Count().ShouldBe(values.Length);
    }

    [Fact]
    public void The_default_of_a_list_is_the_empty_list() => PropertyValue.Of(default(ImmutableArray<PropertyValue>)).ShouldBe(PropertyValue.Of([]));
}
