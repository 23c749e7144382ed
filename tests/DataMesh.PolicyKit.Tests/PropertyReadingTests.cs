using DataMesh.Rpc.Values;

namespace DataMesh.PolicyKit.Tests;

public sealed class PropertyReadingTests
{
    private static readonly JudgedResource s_resource = new()
    {
        Type = "t",
        Name = "n",
        Urn = "urn",
        Inputs = PropertyMap.Of(
            ("flag", PropertyValue.False),
            ("count", PropertyValue.Of(3)),
            ("later", PropertyValue.Unknown),
            ("nothing", PropertyValue.Null),
            ("password", PropertyValue.Secret(PropertyValue.Of("s"))),
            ("rules", PropertyValue.Of(PropertyMap.Of(
                ("default", PropertyValue.Of("Deny")),
                ("sources", PropertyValue.Of([PropertyValue.Of("a"), PropertyValue.Unknown])))))),
    };

    [Fact]
    public void Values_are_read_by_their_kind()
    {
        s_resource.Input("flag").Flag.ShouldBe(false);
        s_resource.Input("count").Number.ShouldBe(3);
        s_resource.Input("rules.default").Text.ShouldBe("Deny");
        s_resource.Input("rules.default").Flag.ShouldBeNull();
    }

    [Fact]
    public void What_lies_below_an_unknown_is_unknown()
    {
        s_resource.Input("later").IsUnknown.ShouldBeTrue();
        s_resource.Input("later.and.deeper").IsUnknown.ShouldBeTrue();
        s_resource.Input("later.and.deeper").IsMissing.ShouldBeFalse();
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("nothing")]
    [InlineData("nothing.below")]
    [InlineData("flag.below")]
    [InlineData("rules.absent")]
    public void What_is_not_set_is_missing_and_not_unknown(string path)
    {
        s_resource.Input(path).IsMissing.ShouldBeTrue();
        s_resource.Input(path).IsUnknown.ShouldBeFalse();
    }

    [Fact]
    public void Items_know_their_path()
    {
        var items = s_resource.Input("rules").At("sources").Items.ToArray();
        items[0].Path.ShouldBe("rules.sources[0]");
        items[0].Text.ShouldBe("a");
        items[1].IsUnknown.ShouldBeTrue();
        s_resource.Input("flag").Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_secret_is_looked_through() => s_resource.Input("password").Text.ShouldBe("s");
}
