using DataMesh.SimulatedAzure.Addresses;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.SimulatedAzure.Tests.Values;

public sealed class AddressRangeTests
{
    private static readonly Arbitrary<AddressRange> Ranges = Gen
        .Choose(0, 255).Two()
        .SelectMany(parts => Gen.Choose(8, 32),
            (parts, length) => AddressRange.Parse($"10.{parts.Item1}.{parts.Item2}.0/{length}") ?? throw new InvalidOperationException())
        .ToArbitrary();

    [Fact]
    public void Overlap_goes_both_ways() =>
        Prop.ForAll(Ranges, Ranges, (left, right) => left.Overlaps(right) == right.Overlaps(left)).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_ranges_overlap_when_one_holds_the_other_and_only_then() =>
        Prop.ForAll(Ranges, Ranges, (left, right) => left.Overlaps(right) == (left.Contains(right) || right.Contains(left))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_reads_as_it_is_written() =>
        Prop.ForAll(Ranges, range => AddressRange.Parse(range.ToString()) == range).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0.0.0.0/0", "10.0.0.0/8", true)]
    [InlineData("10.0.0.0/25", "10.0.0.128/25", false)]
    [InlineData("10.0.0.0/32", "10.0.0.0/32", true)]
    [InlineData("fd00::/48", "fd00:0:0:1::/64", true)]
    [InlineData("::/0", "0.0.0.0/0", false)]
    public void Boundaries(string left, string right, bool overlap) =>
        AddressRange.Parse(left).ShouldNotBeNull().Overlaps(AddressRange.Parse(right).ShouldNotBeNull()).ShouldBe(overlap);
}
