using DataMesh.Rpc.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Rpc.Tests;

/// <summary>What holds of any value, however deep.</summary>
public sealed class PropertyLawTests
{
    private static readonly Gen<string> Texts = Gen.Elements("", "a", "b", "ä", "A");

    private static readonly Arbitrary<PropertyValue> AnyValue = Arb.From(Gen.Sized(Values));

    [Fact]
    public void Equal_content_is_equal_and_hashes_alike() => Prop.ForAll(AnyValue, value =>
    {
        var copy = Copy(value);
        return copy.Equals(value) && copy.GetHashCode() == value.GetHashCode() && copy.ToString() == value.ToString();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Taking_the_secret_marks_away_leaves_none_and_nothing_else_changes() => Prop.ForAll(AnyValue, value =>
    {
        var open = value.WithoutSecrets();
        return !open.ContainsSecrets && open.ContainsUnknowns == value.ContainsUnknowns && (value.ContainsSecrets || ReferenceEquals(open, value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_properties_are_set_does_not_matter() => Prop.ForAll(Arb.From(Gen.ListOf(Texts)), AnyValue, (names, value) =>
    {
        var distinct = names.Distinct().Select((name, i) => KeyValuePair.Create(name, i % 2 == 0 ? value : PropertyValue.Of(i))).ToArray();
        var map = PropertyMap.From(distinct);
        return map.Equals(PropertyMap.From(distinct.Reverse())) && distinct.All(pair => map[pair.Key].Equals(pair.Value)) && map.Count == distinct.Length;
    }).QuickCheckThrowOnFailure();

    private static Gen<PropertyValue> Values(int size)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(PropertyValue.Null, PropertyValue.Unknown, PropertyValue.True, PropertyValue.False),
            Texts.Select(PropertyValue.Of),
            Gen.Choose(-3, 3).Select(number => PropertyValue.Of((double)number)));
        if (size == 0)
            return leaves;
        var inner = Values(size / 2);
        return Gen.OneOf(
            leaves,
            inner.Select(PropertyValue.Secret),
            Gen.ListOf(inner, 3).Select(items => PropertyValue.Of([.. items])),
            Gen.ListOf(Gen.Zip(Texts, inner), 3).Select(
                pairs => PropertyValue.Of(PropertyMap.From(pairs.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))))));
    }

    private static PropertyValue Copy(PropertyValue value) => value switch
    {
        PropertyValue.SecretValue secret => PropertyValue.Secret(Copy(secret.Value)),
        PropertyValue.ArrayValue array => PropertyValue.Of([.. array.Items.Select(Copy)]),
        PropertyValue.ObjectValue map => PropertyValue.Of(PropertyMap.From(map.Map.Reverse().Select(pair => KeyValuePair.Create(pair.Key, Copy(pair.Value))))),
        PropertyValue.StringValue text => PropertyValue.Of(new string(text.Value.AsSpan())),
        PropertyValue.NumberValue number => PropertyValue.Of(number.Value),
        _ => value,
    };
}
