namespace Pulumi.Tests;

public sealed class InProcessTests
{
    [Fact]
    public async Task The_stack_comes_first_and_is_the_parent_of_what_has_none()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Thing("a"))).ShouldSucceed();
        engine.Registered[0].ShouldSatisfyAllConditions(
            stack => stack.Type.ShouldBe("pulumi:pulumi:Stack"),
            stack => stack.Name.ShouldBe("mesh-dev"),
            stack => stack.Parent.ShouldBeEmpty(),
            stack => stack.Custom.ShouldBeFalse());
        engine["a"].Parent.ShouldBe("urn:pulumi:dev::mesh::pulumi:pulumi:Stack::mesh-dev");
        engine.Shutdowns.ShouldBe(1);
    }

    [Fact]
    public async Task With_an_engine_that_answers_at_once_outputs_are_there_after_the_constructor()
    {
        string? seen = null;
        await new RecordingEngine().RunAsync(() => { new Thing("a").Id.Apply(id => seen = id); seen.ShouldBe("id-of-a"); });
        seen.ShouldBe("id-of-a");
    }

    [Fact]
    public async Task Registrations_come_in_the_order_of_the_program()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var previous = new Thing("0", new ThingArgs { Text = "t" });
            for (var i = 1; i < 50; i++)
                previous = new Thing($"{i}", new ThingArgs { Text = previous.Text.Apply(text => text + i) });
        })).ShouldSucceed();
        engine.Registered.Skip(1).Select(request => request.Name).ShouldBe(Enumerable.Range(0, 50).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Runs_side_by_side_do_not_meet()
    {
        var engines = Enumerable.Range(0, 8).Select(_ => new RecordingEngine { AnswersLater = true }).ToArray();
        await Task.WhenAll(engines.Select((engine, n) => engine.RunAsync(() =>
        {
            for (var i = 0; i < 20; i++)
                _ = new Thing($"{n}-{i}");
        })));
        for (var n = 0; n < engines.Length; n++)
            engines[n].Registered.Skip(1).Select(request => request.Name).ShouldBe(Enumerable.Range(0, 20).Select(i => $"{n}-{i}"), ignoreOrder: true);
    }

    [Fact]
    public async Task There_is_no_deployment_outside_a_run()
    {
        await new RecordingEngine().RunAsync(() => Deployment.Instance.StackName.ShouldBe("dev"));
        Should.Throw<InvalidOperationException>(() => Deployment.Instance).Message.ShouldBe("Trying to acquire Deployment.Instance before 'Run' was called.");
    }

    [Fact]
    public async Task Stack_outputs_are_registered_with_secrets_and_unknowns()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Dictionary<string, object?>
        {
            ["plain"] = "x",
            ["secret"] = Output.CreateSecret(1),
            ["unknown"] = OutputUtilities.CreateUnknown(true),
            ["none"] = null,
            ["nested"] = new Dictionary<string, object?> { ["id"] = new Thing("a").Id },
        })).ShouldSucceed();
        engine.Outputs.ShouldHaveSingleItem().Outputs.ShouldBe(PropertyMap.Of(
            ("plain", PropertyValue.Of("x")),
            ("secret", PropertyValue.Secret(PropertyValue.Of(1))),
            ("unknown", PropertyValue.Unknown),
            ("nested", PropertyValue.Of(PropertyMap.Of(("id", PropertyValue.Of("id-of-a")))))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_output_properties_of_a_stack_class_are_its_outputs(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        (await engine.RunStackAsync(() => new GoodStack())).ShouldSucceed();
        engine.Outputs.ShouldHaveSingleItem().Outputs.ShouldBe(PropertyMap.Of(("name", PropertyValue.Of("id-of-a"))));
    }

    [Fact]
    public async Task A_stack_class_must_give_all_its_outputs_a_value() =>
        (await new RecordingEngine().RunStackAsync(() => new ForgetfulStack())).Errors.ShouldHaveSingleItem().ShouldBeOfType<RunException>()
            .Message.ShouldBe("Output(s) 'a' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");

    [Fact]
    public async Task The_outputs_of_a_stack_class_must_be_outputs() =>
        (await new RecordingEngine().RunStackAsync(() => new WrongStack())).Errors.ShouldHaveSingleItem().Message
            .ShouldBe("Output(s) 'Wrong' have incorrect type. [Output] attributed properties must be instances of Output<T>.");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Component_outputs_are_its_output_properties(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        (await engine.RunAsync(() => new Group("g", group =>
        {
            group.Endpoint = new Thing("a", null, new CustomResourceOptions { Parent = group }).Id;
            group.Size = Output.Create(2);
        }))).ShouldSucceed();
        engine.Outputs.First(outputs => outputs.Urn.EndsWith("::g", StringComparison.Ordinal)).Outputs
            .ShouldBe(PropertyMap.Of(("endpoint", PropertyValue.Of("id-of-a")), ("Size", PropertyValue.Of(2))));
    }

    [Fact]
    public async Task An_error_comes_back_as_it_was_thrown_and_once()
    {
        var thrown = new InvalidOperationException("mine");
        var engine = new RecordingEngine();
        var result = await engine.RunAsync(() =>
        {
            var broken = new Thing("a").Id.Apply(string (_) => throw thrown);
            _ = new Thing("b", new ThingArgs { Text = broken });
            _ = new Thing("c", new ThingArgs { Text = broken.Apply(text => text + "!") });
        });
        result.Errors.ShouldHaveSingleItem().ShouldBeSameAs(thrown);
        engine.Logs.ShouldBeEmpty();
        engine.Registered.Select(request => request.Name).ShouldBe(["mesh-dev", "a"]);
        engine.Shutdowns.ShouldBe(0);
    }

    [Fact]
    public async Task An_error_of_the_program_itself_comes_back()
    {
        var thrown = new RunException("stop");
        (await new RecordingEngine().RunAsync((Action)(() => throw thrown))).Errors.ShouldHaveSingleItem().ShouldBeSameAs(thrown);
    }

    [Fact]
    public async Task An_error_below_others_can_be_found()
    {
        var result = await new RecordingEngine().RunAsync(() => new Thing("a", new ThingArgs { Text = Broken.Text }));
        result.Errors.ShouldHaveSingleItem().ShouldBeOfType<TypeInitializationException>().InnerException.ShouldBeOfType<RunException>()
            .Message.ShouldBe("coded");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refusal_by_the_engine_spoils_what_depends_on_it_and_nothing_else(bool later)
    {
        var engine = new RecordingEngine
        {
            AnswersLater = later,
            Answer = (request, response) => request.Name == "bad" ? throw new RpcException(RpcStatus.InvalidArgument, "refused") : response,
        };
        var result = await engine.RunAsync(() =>
        {
            var bad = new Thing("bad");
            _ = new Thing("dependent", new ThingArgs { Text = bad.Id });
            _ = new Thing("other");
        });
        result.Errors.ShouldHaveSingleItem().ShouldBeOfType<RpcException>().Message.ShouldBe("refused");
        engine.Registered.ShouldNotContain(request => request.Name == "dependent");
        engine.Registered.ShouldContain(request => request.Name == "other");
    }

    [Fact]
    public async Task A_logged_error_fails_the_run()
    {
        var engine = new RecordingEngine();
        var result = await engine.RunAsync(() =>
        {
            Log.Warn("careful", new Thing("a"));
            Log.Error("broken");
        });
        (result.Succeeded, result.LoggedErrors).ShouldBe((false, true));
        engine.Logs.Select(log => (log.Severity, log.Message, log.Urn)).ShouldBe(
        [
            (LogSeverity.Warning, "careful", RecordingEngine.UrnOf("urn:pulumi:dev::mesh::pulumi:pulumi:Stack::mesh-dev", "test:index:Thing", "a")),
            (LogSeverity.Error, "broken", ""),
        ]);
    }

    [Fact]
    public async Task A_resource_needs_a_type_and_a_name()
    {
        (await new RecordingEngine().RunAsync(() => new Thing(""))).Errors.ShouldHaveSingleItem().ShouldBeOfType<ArgumentException>();
        (await new RecordingEngine().RunAsync(() => new CustomResource("", "x", null))).Errors.ShouldHaveSingleItem().ShouldBeOfType<ArgumentException>();
    }

    private static class Broken
    {
        public static readonly string Text = Fail();

        private static string Fail() => throw new RunException("coded");
    }

    private sealed class GoodStack : Stack
    {
        public GoodStack() => Name = new Thing("a").Id;

        [Output("name")]
        public Output<string> Name { get; private set; }
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output("a")]
        public Output<string> A { get; private set; } = null!;
    }

    private sealed class WrongStack : Stack
    {
        [Output]
        public string Wrong { get; private set; } = "";
    }
}
