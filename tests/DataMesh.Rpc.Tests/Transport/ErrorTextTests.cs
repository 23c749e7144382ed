using DataMesh.Rpc.Transport;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Rpc.Tests.Transport;

public sealed class ErrorTextTests
{
    [Fact]
    public void Any_text_comes_through_a_header() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Elements("a", "%", "%41", "ä", "\n", "\0", "😀", " ", "~")).Select(string.Concat)),
        text => RpcErrorText.Decode(RpcErrorText.Encode(text)) == text && RpcErrorText.Encode(text).All(letter => letter is >= ' ' and <= '~'))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("100%", "100%")]
    [InlineData("%zz%4", "%zz%4")]
    [InlineData("a%20b", "a b")]
    public void What_is_not_well_formed_stays_as_it_is(string header, string text) => RpcErrorText.Decode(header).ShouldBe(text);

    [Fact]
    public void A_very_long_text_is_cut() => RpcErrorText.Encode(new string('x', 100_000)).Length.ShouldBeLessThan(5000);
}
