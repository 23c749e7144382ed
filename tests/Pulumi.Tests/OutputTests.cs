namespace Pulumi.Tests;

public sealed class OutputTests
{
    [Fact]
    public void A_created_output_is_known_and_not_secret()
    {
        var output = Output.Create(1);
        (output.Value(), output.IsKnown(), output.IsSecret()).ShouldBe((1, true, false));
    }

    [Fact]
    public void Apply_on_a_value_at_hand_runs_at_once()
    {
        var ran = false;
        Output.Create(1).Apply(value => ran = value == 1);
        ran.ShouldBeTrue();
    }

    [Fact]
    public void Apply_does_not_run_on_an_unknown_value()
    {
        var output = OutputUtilities.CreateUnknown(1).Apply(int (_) => throw new InvalidOperationException("must not run"));
        output.IsKnown().ShouldBeFalse();
        output.Value().ShouldBe(0);
    }

    [Fact]
    public void Apply_flattens_outputs_inputs_and_tasks()
    {
        Output<int> fromOutput = Output.Create(1).Apply(value => Output.CreateSecret(value + 1));
        Output<int> fromInput = Output.Create(1).Apply(value => (Input<int>)(value + 1));
        Output<int> fromTask = Output.Create(1).Apply(value => Task.FromResult(value + 1));
        (fromOutput.Value(), fromInput.Value(), fromTask.Value()).ShouldBe((2, 2, 2));
        fromOutput.IsSecret().ShouldBeTrue();
    }

    [Fact]
    public async Task Apply_waits_for_a_task()
    {
        var source = new TaskCompletionSource<int>();
        var output = Output.Create(source.Task).Apply(value => value * 2).Apply(value => Output.Create(value + 1));
        source.SetResult(20);
        (await OutputUtilities.GetValueAsync(output)).ShouldBe(41);
    }

    [Fact]
    public async Task What_a_callback_throws_is_what_the_output_throws()
    {
        var thrown = new InvalidOperationException("no");
        var output = Output.Create(1).Apply(int (_) => throw thrown).Apply(value => value + 1);
        (await Should.ThrowAsync<InvalidOperationException>(() => OutputUtilities.GetValueAsync(output))).ShouldBeSameAs(thrown);
    }

    [Fact]
    public void A_long_chain_of_applies_on_a_late_value_does_not_overflow_the_stack()
    {
        var source = new TaskCompletionSource<int>();
        var output = Output.Create(source.Task);
        for (var i = 0; i < 20_000; i++)
            output = output.Apply(value => value + 1);
        source.SetResult(0);
        output.Value().ShouldBe(20_000);
    }

    [Fact]
    public void All_and_tuples_are_unknown_and_secret_if_one_part_is()
    {
        var all = Output.All(Output.Create(1), OutputUtilities.CreateUnknown(2));
        all.IsKnown().ShouldBeFalse();
        var tuple = Output.Tuple(Output.Create(1), Output.CreateSecret("s"), Output.Create(true));
        tuple.Value().ShouldBe((1, "s", true));
        tuple.IsSecret().ShouldBeTrue();
        Output.Unsecret(tuple).IsSecret().ShouldBeFalse();
    }

    [Fact]
    public void A_tuple_takes_eight_parts()
    {
        Input<int> one = 1;
        Output.Tuple(one, one, one, one, one, one, one, (Input<string>)"x").Value().ShouldBe((1, 1, 1, 1, 1, 1, 1, "x"));
    }

    [Fact]
    public void Format_takes_inputs_outputs_and_plain_values()
    {
        Input<string> input = "in";
        var text = Output.Format($"{input}-{Output.CreateSecret(2)}-{3:D3}");
        text.Value().ShouldBe("in-2-003");
        text.IsSecret().ShouldBeTrue();
        Output.Format($"{OutputUtilities.CreateUnknown("x")}").IsKnown().ShouldBeFalse();
    }

    [Fact]
    public void Json_collects_the_outputs_inside()
    {
        var value = Output.Create(new Dictionary<string, object> { ["a"] = Output.CreateSecret(1), ["b"] = "x" });
        var json = Output.JsonSerialize(value);
        json.Value().ShouldBe("""{"a":1,"b":"x"}""");
        json.IsSecret().ShouldBeTrue();
        Output.JsonSerialize(Output.Create(new[] { OutputUtilities.CreateUnknown(1) })).IsKnown().ShouldBeFalse();
        Output.JsonDeserialize<Dictionary<string, object>>(json).Value().Keys.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Json_waits_for_outputs_that_are_still_to_come()
    {
        var source = new TaskCompletionSource<int>();
        var json = Output.JsonSerialize(Output.Create(new[] { Output.Create(source.Task) }));
        source.SetResult(7);
        json.Value().ShouldBe("[7]");
    }

    [Fact]
    public void The_text_of_an_output_is_not_its_value() => Output.Create("value").ToString().ShouldContain("not supported");
}
