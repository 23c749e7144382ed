namespace Pulumi.Tests;

public sealed class MocksTests
{
    [Fact]
    public async Task Mocks_see_plain_known_inputs_and_give_ids_and_outputs()
    {
        var mocks = new Recorder();
        Thing? child = null;
        var resources = await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, () =>
        {
            var group = new Group("g");
            child = new Thing("c-a", new ThingArgs
            {
                Text = Output.CreateSecret("s"),
                Count = 2,
                Ratio = OutputUtilities.CreateUnknown(1.0),
                Size = Size.Small,
                List = { "a" },
            }, new CustomResourceOptions { Parent = group });
        });
        resources.Select(resource => resource.GetResourceName()).ShouldBe(["project-stack", "g", "c-a"]);
        mocks.Seen.Select(args => args.Name).ShouldBe(["g", "c-a"]);
        mocks.Seen[1].Inputs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ShouldBe(["count", "list", "size", "text"]);
        (mocks.Seen[1].Inputs["text"], mocks.Seen[1].Inputs["count"], mocks.Seen[1].Inputs["size"]).ShouldBe(("s", 2.0, "small"));
        child!.Urn.Value().ShouldBe("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Thing::c-a");
        (child.Id.Value(), child.Text.Value(), child.Text.IsSecret(), child.Flag.IsKnown()).ShouldBe(("c-a_id", "s", false, true));
    }

    [Fact]
    public async Task In_a_preview_which_is_the_default_missing_outputs_are_unknown() =>
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () =>
        {
            Deployment.Instance.IsDryRun.ShouldBeTrue();
            var thing = new Thing("a");
            (thing.Id.IsKnown(), thing.Text.IsKnown()).ShouldBe((false, false));
        });

    [Fact]
    public async Task A_test_has_a_project_a_stack_and_an_organization() =>
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions { ProjectName = "p" }, () =>
            (Deployment.Instance.ProjectName, Deployment.Instance.StackName, Deployment.Instance.OrganizationName).ShouldBe(("p", "stack", "organization")));

    [Fact]
    public async Task Outputs_that_a_program_returns_come_back()
    {
        var (_, outputs) = await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () => new Dictionary<string, object?> { ["a"] = Output.Create(1) });
        outputs["a"].ShouldBeOfType<Output<int>>().Value().ShouldBe(1);
    }

    [Fact]
    public async Task Mocks_are_told_component_outputs()
    {
        var mocks = new Recorder();
        await Deployment.TestAsync(mocks, new TestOptions(), () => { _ = new Group("g", group => group.Endpoint = Output.CreateSecret("e")); });
        var outputs = mocks.Outputs.First(request => request.Urn.EndsWith("::g", StringComparison.Ordinal)).Outputs;
        (outputs["endpoint"].Value(), outputs["endpoint"].IsSecret()).ShouldBe(("e", true));
    }

    [Fact]
    public async Task A_stack_class_can_be_tested()
    {
        var resources = await Deployment.TestAsync<TestedStack>(new Recorder(), new TestOptions { IsPreview = false });
        resources.OfType<TestedStack>().Single().Name.Value().ShouldBe("a_id");
    }

    [Fact]
    public async Task Mocks_answer_functions()
    {
        var mocks = new Recorder();
        await Deployment.TestAsync(mocks, new TestOptions(), () =>
        {
            var result = Deployment.Instance.Invoke<NestedResult>(
                "test:index:get", new DictionaryInvokeArgs(ImmutableDictionary<string, object?>.Empty.Add("key", "k")));
            result.Value().Key.ShouldBe("k");
        });
    }

    [Fact]
    public async Task One_error_is_thrown_with_its_text()
    {
        var error = await Should.ThrowAsync<RunException>(
            () => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), (Action)(() => throw new RunException("stop"))));
        error.Message.ShouldBe("stop");
        error = await Should.ThrowAsync<RunException>(() => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () => Log.Error("logged")));
        error.Message.ShouldBe("logged");
    }

    [Fact]
    public async Task An_unhandled_error_is_reported_with_its_origin()
    {
        var thrown = new InvalidOperationException("oops");
        var error = await Should.ThrowAsync<RunException>(() => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), (Action)(() => throw thrown)));
        error.Message.ShouldContain("failed with an unhandled exception:\nSystem.InvalidOperationException: oops");
        error.InnerException.ShouldBeSameAs(thrown);
    }

    [Fact]
    public async Task Several_errors_are_thrown_together()
    {
        var error = await Should.ThrowAsync<AggregateException>(() => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () =>
        {
            Log.Error("one");
            Log.Error("two");
        }));
        error.InnerExceptions.Select(inner => inner.Message).ShouldBe(["one", "two"]);
    }

    private sealed class TestedStack : Stack
    {
        public TestedStack() => Name = new Thing("a").Id;

        [Output]
        public Output<string> Name { get; set; }
    }

    private sealed class Recorder : IMocks
    {
        public List<MockResourceArgs> Seen { get; } = [];

        public List<MockRegisterResourceOutputsRequest> Outputs { get; } = [];

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Seen.Add(args);
            return Task.FromResult<(string?, object)>(($"{args.Name}_id", args.Inputs));
        }

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);

        public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
        {
            Outputs.Add(args);
            return Task.CompletedTask;
        }
    }
}
