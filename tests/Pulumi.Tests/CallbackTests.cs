namespace Pulumi.Tests;

/// <summary>The code of a program that an engine calls back, in this process and over the wire.</summary>
public sealed class CallbackTests
{
    private static readonly TransformOptions AllOptions = new()
    {
        DependsOn = ["urn:pulumi:dev::mesh::t:i:T::d"],
        Protect = true,
        IgnoreChanges = ["i"],
        ReplaceOnChanges = ["r"],
        HideDiffs = ["h"],
        Version = "1.2.3",
        Aliases = [new AliasSpec { Urn = "urn:pulumi:dev::mesh::t:i:T::a" }, new AliasSpec { Name = "n", Type = "t", Stack = "s", Project = "p", ParentUrn = "u" }],
        Provider = "urn:pulumi:dev::mesh::pulumi:providers:test::own::id",
        CustomTimeouts = new OperationTimeouts(TimeSpan.FromMinutes(1), null, TimeSpan.FromSeconds(5)),
        PluginDownloadUrl = "https://example.com",
        RetainOnDelete = false,
        DeletedWith = "urn:pulumi:dev::mesh::t:i:T::w",
        ReplaceWith = ["urn:pulumi:dev::mesh::t:i:T::x"],
        DeleteBeforeReplace = true,
        AdditionalSecretOutputs = ["s"],
        ImportId = "import",
        Hooks = HookBinding.None.With(HookMoment.BeforeDelete, ["bye"]).With(HookMoment.OnError, ["again"]),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_transform_sees_properties_as_values_and_changes_them(bool overWire)
    {
        ImmutableDictionary<string, object?>? seen = null;
        TransformResponse? response = null;
        var engine = new RecordingEngine();
        engine.AtEnd = async () => response = await engine["g"].Transforms.Single()(
            new TransformRequest
            {
                Type = "t",
                Name = "n",
                Custom = true,
                Parent = "urn:pulumi:dev::mesh::t::parent",
                Properties = PropertyMap.Of(
                    ("text", PropertyValue.Of("t")),
                    ("count", PropertyValue.Secret(PropertyValue.Of(1))),
                    ("from", PropertyValue.Of("f")),
                    ("gone", PropertyValue.Of("g"))),
                PropertyDependencies = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("from", ["urn:pulumi:dev::mesh::t::other"]),
            },
            CancellationToken.None);
        await engine.MustRunAsync(overWire, () => new Group("g", _ => { }, new ComponentResourceOptions
        {
            ResourceTransforms =
            {
                async (args, _) =>
                {
                    await Task.Yield();
                    seen = args.Args;
                    var options = CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new CustomResourceOptions { IgnoreChanges = { "text" } });
                    return new ResourceTransformResult(args.Args.SetItem("text", Deployment.Instance.StackName).SetItem("copy", args.Args["from"]).Remove("gone"), options);
                },
            },
        }));
        seen.ShouldNotBeNull()["text"].ShouldBe("t");
        seen["count"].ShouldBeOfType<Output<object?>>().IsSecret().ShouldBeTrue();
        var changed = response.ShouldNotBeNull().Properties.ShouldNotBeNull();
        changed.ShouldBe(PropertyMap.Of(
            ("text", PropertyValue.Of("dev")),
            ("count", PropertyValue.Secret(PropertyValue.Of(1))),
            ("from", PropertyValue.Of("f")),
            ("copy", PropertyValue.Of("f"))));
        response.PropertyDependencies["copy"].ShouldBe(["urn:pulumi:dev::mesh::t::other"]);
        response.Options.ShouldNotBeNull().IgnoreChanges.ShouldBe(["text"]);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Options_that_a_transform_hands_on_stay_as_they_were(bool overWire, bool custom)
    {
        var options = custom
            ? AllOptions
            : AllOptions with
            {
                DeleteBeforeReplace = null,
                AdditionalSecretOutputs = [],
                ImportId = "",
                Providers = ImmutableDictionary<string, string>.Empty.Add("test", "urn:pulumi:dev::mesh::pulumi:providers:test::own::id"),
            };
        TransformResponse? response = null;
        var engine = new RecordingEngine();
        engine.AtEnd = async () => response = await engine["a"].Transforms.Single()(
            new TransformRequest { Type = "t", Name = "n", Custom = custom, Options = options }, CancellationToken.None);
        await engine.MustRunAsync(overWire, () => new Thing("a", null, new CustomResourceOptions
        {
            ResourceTransforms = { (args, _) => Task.FromResult<ResourceTransformResult?>(new ResourceTransformResult(args.Args, args.Options)) },
        }));
        Text(response.ShouldNotBeNull().Options).ShouldBe(Text(options));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_transform_that_returns_nothing_changes_nothing(bool overWire)
    {
        TransformResponse? response = null;
        var engine = new RecordingEngine();
        engine.AtEnd = async () => response = await engine["a"].Transforms.Single()(new TransformRequest { Type = "t", Name = "n" }, CancellationToken.None);
        await engine.MustRunAsync(overWire, () => new Thing("a", null, new CustomResourceOptions
        {
            ResourceTransforms = { static (_, _) => Task.FromResult<ResourceTransformResult?>(null) },
        }));
        response.ShouldBe(TransformResponse.Unchanged);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_transform_may_not_change_the_parent(bool overWire)
    {
        Exception? error = null;
        var engine = new RecordingEngine();
        engine.AtEnd = async () => error = await Should.ThrowAsync<Exception>(async () => await engine["a"].Transforms.Single()(
            new TransformRequest { Type = "t", Name = "n", Custom = true, Parent = "urn:pulumi:dev::mesh::t::parent" }, CancellationToken.None));
        await engine.MustRunAsync(overWire, () =>
        {
            var group = new Group("g");
            _ = new Thing("a", null, new CustomResourceOptions
            {
                ResourceTransforms =
                {
                    (args, _) => Task.FromResult<ResourceTransformResult?>(new ResourceTransformResult(args.Args, new CustomResourceOptions { Parent = group })),
                },
            });
        });
        error.ShouldNotBeNull().Message.ShouldBe("Transforms cannot currently be used to change the 'parent' of a resource.");
    }

    [Fact]
    public async Task The_transforms_of_the_stack_are_those_of_its_resource()
    {
        var engine = new RecordingEngine();
        var options = new StackOptions { ResourceTransforms = { static (_, _) => Task.FromResult<ResourceTransformResult?>(null) } };
        (await engine.RunStackAsync(() => new Stack(options))).ShouldSucceed();
        engine.Registered.Single().Transforms.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_invoke_transform_is_known_before_the_next_call(bool overWire)
    {
        InvokeTransformResponse? response = null;
        var registered = 0;
        RecordingEngine? engine = null;
        engine = new RecordingEngine
        {
            AnswersLater = true,
            Invoke = request =>
            {
                registered = engine?.InvokeTransforms.Count ?? 0;
                return new InvokeResponse(request.Args);
            },
        };
        engine.AtEnd = async () => response = await engine.InvokeTransforms.Single()(
            new InvokeTransformRequest(
                "t:i:f", PropertyMap.Of(("s", PropertyValue.Secret(PropertyValue.Of("x")))), new InvokeTransformOptions("", "1.0.0", "")),
            CancellationToken.None);
        await engine.MustRunAsync(overWire, () =>
        {
            Deployment.Instance.RegisterInvokeTransform((args, _) => Task.FromResult<InvokeTransformResult?>(
                new InvokeTransformResult(args.Args.Add("token", args.Token), new InvokeOptions { Version = args.Options.Version, PluginDownloadURL = "u" })));
            Deployment.Instance.Invoke<object>("t:i:f", InvokeArgs.Empty);
        });
        registered.ShouldBe(1);
        response.ShouldNotBeNull().Args.ShouldBe(PropertyMap.Of(("s", PropertyValue.Secret(PropertyValue.Of("x"))), ("token", PropertyValue.Of("t:i:f"))));
        response.Options.ShouldBe(new InvokeTransformOptions("", "1.0.0", "u"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Hooks_are_registered_once_and_bound_by_name(bool overWire)
    {
        ResourceHookArgs? seen = null;
        string? error = null;
        RetryResponse? retry = null;
        var engine = new RecordingEngine { AnswersLater = true };
        engine.AtEnd = async () =>
        {
            var request = new HookRequest
            {
                Urn = "urn", Id = "id", Name = "n", Type = "t", NewInputs = PropertyMap.Of(("s", PropertyValue.Secret(PropertyValue.Of("x"))), ("n", PropertyValue.Of(1))),
            };
            (await engine.Hooks.Single(hook => hook.Name == "sees").Callback(request, CancellationToken.None)).ShouldBe("");
            error = await engine.Hooks.Single(hook => hook.Name == "fails").Callback(request, CancellationToken.None);
            retry = await engine.ErrorHooks.Single().Callback(new RetryRequest(request, "create", ["second", "first"]), CancellationToken.None);
        };
        await engine.MustRunAsync(overWire, () =>
        {
            var sees = new ResourceHook("sees", (args, _) =>
            {
                seen = args;
                return Task.CompletedTask;
            });
            var fails = new ResourceHook("fails", (_, _) => throw new InvalidOperationException(Deployment.Instance.StackName), new ResourceHookOptions { OnDryRun = true, IgnoreErrors = true });
            var again = new ErrorHook("again", (args, _) => Task.FromResult(args is { FailedOperation: "create", Errors: ["second", "first"] }));
            var options = new CustomResourceOptions { Hooks = { BeforeCreate = { sees, fails }, AfterDelete = { sees }, OnError = { again } } };
            _ = (new Thing("a", null, options), new Thing("b", null, options));
        });
        engine["a"].Hooks.ToString().ShouldBe("BeforeCreate: sees, fails; AfterDelete: sees; OnError: again");
        engine["b"].Hooks.ShouldBe(engine["a"].Hooks);
        engine.Hooks.Select(hook => (hook.Name, hook.OnDryRun, hook.IgnoreErrors)).ShouldBe([("sees", false, false), ("fails", true, true)], ignoreOrder: true);
        seen.ShouldNotBeNull().NewInputs.ShouldNotBeNull()["n"].ShouldBe(1.0);
        seen.NewInputs.ShouldNotBeNull()["s"].ShouldBeOfType<Output<object?>>().IsSecret().ShouldBeTrue();
        (seen.OldInputs, seen.NewOutputs, seen.OldOutputs, seen.Urn, seen.Id).ShouldBe((null, null, null, "urn", "id"));
        error.ShouldBe("dev");
        retry.ShouldBe(new RetryResponse(true));
    }

    [Theory]
    [InlineData("transforms", "transforms")]
    [InlineData("resourceHooks", "resource hooks")]
    [InlineData("errorHooks", "error hooks")]
    [InlineData("invokeTransforms", "invoke transforms")]
    public async Task An_engine_that_lacks_a_feature_is_named_as_the_reason(string feature, string name)
    {
        var result = await new RecordingEngine { MissingFeatures = [feature] }.RunAsync(() =>
        {
            Deployment.Instance.RegisterInvokeTransform(static (_, _) => Task.FromResult<InvokeTransformResult?>(null));
            _ = new Thing("a", null, new CustomResourceOptions
            {
                ResourceTransforms = { static (_, _) => Task.FromResult<ResourceTransformResult?>(null) },
                Hooks =
                {
                    AfterCreate = { new ResourceHook("h", static (_, _) => Task.CompletedTask) },
                    OnError = { new ErrorHook("e", static (_, _) => Task.FromResult(false)) },
                },
            });
        });
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe($"The Pulumi CLI does not support {name}. Please update the Pulumi CLI.");
    }

    [Fact]
    public async Task Mocks_take_transforms_and_hooks_and_never_run_them()
    {
        var ran = false;
        Task<ResourceTransformResult?> Transform(ResourceTransformArgs args, CancellationToken cancellationToken)
        {
            ran = true;
            return Task.FromResult<ResourceTransformResult?>(null);
        }

        await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () =>
        {
            var hook = new ResourceHook("h", (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            });
            _ = new Thing("a", null, new CustomResourceOptions { ResourceTransforms = { Transform }, Hooks = { AfterCreate = { hook } } });
        });
        ran.ShouldBeFalse();
    }

    [Fact]
    public async Task Bindings_are_joined_and_copied()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            ResourceHook Hook(string name) => new(name, static (_, _) => Task.CompletedTask);
            var first = new CustomResourceOptions { Hooks = { BeforeCreate = { Hook("1") } } };
            var second = new CustomResourceOptions { Hooks = { BeforeCreate = { Hook("2") }, AfterUpdate = { Hook("3") } } };
            var merged = CustomResourceOptions.Merge(first, second);
            merged.Hooks.BeforeCreate.Select(hook => hook.Name).ShouldBe(["1", "2"]);
            merged.Hooks.AfterUpdate.Count.ShouldBe(1);
            first.Hooks.BeforeCreate.Count.ShouldBe(1);
            var clone = first.Hooks.Clone();
            clone.BeforeCreate.Clear();
            (clone.IsEmpty, first.Hooks.IsEmpty).ShouldBe((true, false));
        })).ShouldSucceed();
    }

    private static string Text(TransformOptions? options) => System.Text.Json.JsonSerializer.Serialize(options) + options?.Hooks;
}
