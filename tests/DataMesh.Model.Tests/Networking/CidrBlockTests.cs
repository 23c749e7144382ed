using DataMesh.Model.Networking;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Networking;

public sealed class CidrBlockTests
{
    private static readonly Gen<CidrBlock> blocks =
        from prefixLength in Gen.Choose(0, 32)
        from bits in Gen.Choose(int.MinValue, int.MaxValue)
        select CidrBlock.Parse("0.0.0.0/0").Part(prefixLength, prefixLength == 0 ? 0 : (uint)bits >> (32 - prefixLength));

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.0/8")]
    [InlineData("10.10.0.0/16")]
    [InlineData("192.168.1.128/25")]
    [InlineData("255.255.255.255/32")]
    public void A_block_is_read_and_written_alike(string text) => CidrBlock.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0/8")]
    [InlineData("10.0.0.0.0/8")]
    [InlineData("10.0.0.256/32")]
    [InlineData("10.0.0.1/24")]
    [InlineData("010.0.0.0/8")]
    [InlineData("10.0.0.0/08")]
    [InlineData(" 10.0.0.0/8")]
    [InlineData("10.0.0.0/8 ")]
    [InlineData("a.b.c.d/8")]
    [InlineData("::/0")]
    public void What_is_no_block_is_refused(string text)
    {
        CidrBlock.TryParse(text, out _).ShouldBeFalse();
        var refusal = Should.Throw<MeshException>(() => CidrBlock.Parse(text, new SourceLocation("mesh.dev.yaml", 3))).Diagnostics.ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0201");
        refusal.Location.ShouldBe(new SourceLocation("mesh.dev.yaml", 3));
    }

    [Fact]
    public void Every_block_reads_back_what_it_writes() =>
        Prop.ForAll(blocks.ToArbitrary(), block => CidrBlock.Parse(block.ToString()) == block).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_blocks_overlap_only_if_one_contains_the_other_and_that_says_the_same_as_their_addresses() =>
        Prop.ForAll(blocks.Two().ToArbitrary(), pair =>
        {
            var (left, right) = pair;
            left.Overlaps(right).ShouldBe(left.First <= right.Last && right.First <= left.Last);
            left.Contains(right).ShouldBe(left.First <= right.First && right.Last <= left.Last);
            left.Overlaps(right).ShouldBe(right.Overlaps(left));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_parts_of_a_block_fill_it_without_a_gap_or_an_overlap() =>
        Prop.ForAll(blocks.Where(block => block.PrefixLength <= 28).ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (block, more) =>
        {
            var parts = block.Split(block.PrefixLength + more).ToList();
            parts.Count.ShouldBe(1 << more);
            parts[0].First.ShouldBe(block.First);
            parts[^1].Last.ShouldBe(block.Last);
            parts.Zip(parts.Skip(1)).ShouldAllBe(pair => pair.First.Last + 1 == pair.Second.First);
            parts.Sum(part => part.Size).ShouldBe(block.Size);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_beyond_the_block_cannot_be_had()
    {
        var block = CidrBlock.Parse("10.0.0.0/24");

        block.Part(26, 3).ToString().ShouldBe("10.0.0.192/26");
        Should.Throw<ArgumentOutOfRangeException>(() => block.Part(26, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => block.Part(26, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => block.Part(23, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => block.Part(33, 0));
    }

    [Theory]
    [InlineData("10.0.0.0/24", 251)]
    [InlineData("10.0.0.0/29", 3)]
    [InlineData("10.0.0.0/30", 0)]
    [InlineData("10.0.0.0/32", 0)]
    public void Azure_keeps_five_addresses_of_a_subnet(string text, long usable) => CidrBlock.Parse(text).UsableInAzure.ShouldBe(usable);

    [Fact]
    public void Blocks_are_ordered_by_first_address_and_the_larger_first()
    {
        CidrBlock[] sorted = [.. new[] { "10.1.0.0/16", "200.0.0.0/8", "10.0.0.0/8", "10.0.0.0/16" }.Select(text => CidrBlock.Parse(text)).Order()];

        sorted.Select(block => block.ToString()).ShouldBe(["10.0.0.0/8", "10.0.0.0/16", "10.1.0.0/16", "200.0.0.0/8"]);
    }
}
