namespace DataMesh.Model.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("locaton", "location")]
    [InlineData("LOCATION", "location")]
    [InlineData("tenantid", "tenantId")]
    public void What_is_near_is_suggested(string written, string meant) =>
        Suggestion.For(written, ["prefix", "location", "tenantId"]).ShouldBe($" Did you mean '{meant}'?");

    [Fact]
    public void What_is_far_from_everything_is_not() => Suggestion.Nearest("something", ["prefix", "location"]).ShouldBeNull();

    [Fact]
    public void Among_equals_the_first_in_order_is_suggested() => Suggestion.Nearest("ac", ["ab", "aa"]).ShouldBe("aa");
}
