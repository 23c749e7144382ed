using DataMesh.Rpc.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Rpc.Tests;

/// <summary>Random property values.</summary>
internal static class RandomValues
{
    private static readonly Gen<string> Texts = Gen.Elements("", "a", "b", "ä", "A", "__internal", "line\nbreak", "😀");

    /// <summary>Any value that the wire can carry: all kinds, nested.</summary>
    public static Arbitrary<PropertyValue> OnTheWire { get; } = Arb.From(Gen.Sized(size => Values(Math.Min(size, 32))));

    /// <summary>Any properties that the wire can carry.</summary>
    public static Arbitrary<PropertyMap> Maps { get; } = Arb.From(Map(Gen.Sized(size => Values(Math.Min(size, 16)))));

    private static Gen<PropertyValue> Values(int size)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(PropertyValue.Null, PropertyValue.Unknown, PropertyValue.True, PropertyValue.False),
            Texts.Select(PropertyValue.Of),
            Gen.Elements(0, -0.5, 1e300, double.NaN, double.PositiveInfinity, double.Epsilon).Select(PropertyValue.Of),
            Gen.Zip(Kinds(), Texts).Select(pair => (PropertyValue)new PropertyValue.AssetValue(pair.Item1, pair.Item2)),
            Gen.Zip(Gen.Elements(AssetKind.Path, AssetKind.Uri), Texts)
                .Select(pair => (PropertyValue)new PropertyValue.ArchiveValue(pair.Item1, pair.Item2, PropertyMap.Empty)),
            Gen.Elements(null, PropertyValue.Unknown, PropertyValue.Of("id"), PropertyValue.Secret(PropertyValue.Of("id")))
                .Select(id => (PropertyValue)new PropertyValue.ReferenceValue("urn:pulumi:dev::p::t::n", id)));
        if (size == 0)
            return leaves;
        var inner = Values(size / 2);
        return Gen.OneOf(
            leaves,
            inner.Select(PropertyValue.Secret),
            Gen.ListOf(inner, 3).Select(items => PropertyValue.Of([.. items])),
            Map(inner).Select(PropertyValue.Of),
            Map(inner).Select(assets => (PropertyValue)new PropertyValue.ArchiveValue(AssetKind.Text, "", assets)));
    }

    private static Gen<AssetKind> Kinds() => Gen.Elements(AssetKind.Text, AssetKind.Path, AssetKind.Uri);

    private static Gen<PropertyMap> Map(Gen<PropertyValue> values) =>
        Gen.ListOf(Gen.Zip(Texts, values), 3).Select(pairs => PropertyMap.From(pairs.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))));
}
