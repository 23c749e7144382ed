using DataMesh.Rpc.Values;

namespace DataMesh.PolicyKit.Tests;

public sealed class PropertyReadingTests
{
    private static readonly JudgedResource Resource = new()
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
        Resource.Input("flag").Flag.ShouldBe(false);
        Resource.Input("count").Number.ShouldBe(3);
        Resource.Input("rules.default").Text.ShouldBe("Deny");
        Resource.Input("rules.default").Flag.ShouldBeNull();
    }

    [Fact]
    public void What_lies_below_an_unknown_is_unknown()
    {
        Resource.Input("later").IsUnknown.ShouldBeTrue();
        Resource.Input("later.and.deeper").IsUnknown.ShouldBeTrue();
        Resource.Input("later.and.deeper").IsMissing.ShouldBeFalse();
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("nothing")]
    [InlineData("nothing.below")]
    [InlineData("flag.below")]
    [InlineData("rules.absent")]
    public void What_is_not_set_is_missing_and_not_unknown(string path)
    {
        Resource.Input(path).IsMissing.ShouldBeTrue();
        Resource.Input(path).IsUnknown.ShouldBeFalse();
    }

    [Fact]
    public void Items_know_their_path()
    {
        var items = Resource.Input("rules").At("sources").Items.ToArray();
        items[0].Path.ShouldBe("rules.sources[0]");
        items[0].Text.ShouldBe("a");
        items[1].IsUnknown.ShouldBeTrue();
        Resource.Input("flag").Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_secret_is_looked_through() => Resource.Input("password").Text.ShouldBe("s");
}
