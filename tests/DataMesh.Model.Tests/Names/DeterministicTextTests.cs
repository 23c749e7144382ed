using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Names;

public sealed class DeterministicTextTests
{
    [Fact]
    public void Where_one_part_ends_matters() => DeterministicText.Suffix(8, "ab", "c").ShouldNotBe(DeterministicText.Suffix(8, "a", "bc"));

    [Fact]
    public void A_suffix_starts_with_a_letter_and_spells_no_word() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ToArbitrary(), text =>
        {
            var suffix = DeterministicText.Suffix(16, text);
            char.IsAsciiLetterLower(suffix[0]).ShouldBeTrue();
            suffix.ShouldAllBe(c => "bcdfghjkmnpqrstvwxz2456789".Contains(c));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    public void A_suffix_has_1_to_16_characters(int length) => Should.Throw<ArgumentOutOfRangeException>(() => DeterministicText.Suffix(length, "a"));
}
