namespace Pulumi.Tests;

public sealed class InputTests
{
    [Fact]
    public void A_null_output_is_an_input_without_value()
    {
        Output<string>? none = null;
        Input<string> input = none!;
        input.ToOutput().Value().ShouldBeNull();
    }

    [Fact]
    public void A_setter_of_a_generated_class_can_make_its_input_secret()
    {
        // The very expression of the generated code: it must compile and flatten.
        Input<string>? given = "s";
        Input<string>? secret = Output.Tuple<Input<string>?, int>(given, Output.CreateSecret(0)).Apply(pair => pair.Item1)!;
        (secret.ToOutput().Value(), secret.ToOutput().IsSecret()).ShouldBe(("s", true));
    }

    [Fact]
    public void A_list_takes_values_outputs_and_lists()
    {
        InputList<string> list = new[] { "a" };
        list.Add("b", Output.Create("c"));
        list.AddRange(Output.Create(ImmutableArray.Create("d", "e")));
        list.Add("f");
        list.ToOutput().Value().ShouldBe(["a", "b", "c", "d", "e", "f"]);
    }

    [Fact]
    public void Joining_lists_leaves_both_as_they_were()
    {
        InputList<int> one = new[] { 1 };
        InputList<int> two = new[] { 2 };
        one.Concat(two).ToOutput().Value().ShouldBe([1, 2]);
        one.ToOutput().Value().ShouldBe([1]);
    }

    [Fact]
    public void A_list_from_an_unknown_output_is_unknown() =>
        ((InputList<int>)OutputUtilities.CreateUnknown(ImmutableArray.Create(1))).ToOutput().IsKnown().ShouldBeFalse();

    [Fact]
    public void Lists_and_maps_cannot_be_enumerated()
    {
        Should.Throw<NotSupportedException>(() => ((System.Collections.IEnumerable)new InputList<int>()).GetEnumerator());
        Should.Throw<NotSupportedException>(() => ((System.Collections.IEnumerable)new InputMap<int>()).GetEnumerator());
    }

    [Fact]
    public void A_map_refuses_a_key_that_it_has_but_lets_it_be_set()
    {
        var map = new InputMap<string> { { "k", "v" } };
        Should.Throw<ArgumentException>(() => map.Add("k", "other")).Message.ShouldBe("Key 'k' already exists in the map with a different value.");
        map["k"] = "other";
        map.ToOutput().Value()["k"].ShouldBe("other");
    }

    [Fact]
    public void Of_two_maps_the_second_wins()
    {
        InputMap<string> first = new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" };
        InputMap<string> second = Output.Create(ImmutableDictionary<string, string>.Empty.Add("b", "2"));
        InputMap<string>.Merge(first, second).ToOutput().Value().OrderBy(pair => pair.Key).Select(pair => pair.Value).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void A_union_input_takes_either_type()
    {
        InputUnion<string, int> text = "x";
        InputUnion<string, int> number = Output.Create(3);
        text.ToOutput().AsT0().Value().ShouldBe("x");
        number.ToOutput().AsT1().Value().ShouldBe(3);
        number.ToOutput().IsT0().Value().ShouldBeFalse();
    }

    [Fact]
    public void A_list_of_unions_takes_either_type()
    {
        var list = new InputList<Union<string, int>>();
        list.Add((Input<string>)"x");
        list.Add((Input<int>)3);
        list.ToOutput().Value().Select(union => union.Value).ShouldBe(["x", 3]);
    }
}
