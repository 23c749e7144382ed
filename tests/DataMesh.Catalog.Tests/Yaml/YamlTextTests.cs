using DataMesh.Catalog.Tests.Shapes;
using DataMesh.Catalog.Tests.Standards;
using DataMesh.Catalog.Yaml;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Catalog.Tests.Yaml;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("plain words, and more (of them)")]
    [InlineData("true")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("1.0")]
    [InlineData("2026-01-01")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("- a")]
    [InlineData("ends in a colon:")]
    [InlineData("\"quoted\"")]
    [InlineData("two\nlines\twith a tab")]
    [InlineData("\u0085\u2028\ufeff")]
    [InlineData("12e3")]
    [InlineData(".5")]
    public void A_text_is_read_back_as_that_text(string text) => Read(text).ShouldBe(text);

    [Fact]
    public void Any_text_is_read_back_as_that_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>().Filter(text => !string.IsNullOrWhiteSpace(text.Get) && text.Get.All(IsCharacter)),
        text => Read(text.Get) == text.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void Maps_lists_numbers_and_truths_keep_their_form() => YamlText.Of(new YamlMap
    {
        { "number", 99.5 },
        { "whole", 1433 },
        { "truth", false },
        { "empty", (string?)null },
        { "words", ["one", "2"] },
        { "maps", [new YamlMap { { "a", "b" }, { "c", new YamlMap { { "d", true } } } }, []] },
    }).ShouldBe(
        """
        number: 99.5
        whole: 1433
        truth: false
        words:
          - one
          - "2"
        maps:
          - a: b
            c:
              d: true

        """);

    private static bool IsCharacter(char c) => !char.IsSurrogate(c) && c is not ('\ufffe' or '\uffff');

    private static string? Read(string text)
    {
        var node = (YamlScalarNode)Documents.Read(YamlText.Of(new YamlMap { { "key", text } })).Children["key"];
        Scalars.IsText(node).ShouldBeTrue();
        return node.Value;
    }
}
