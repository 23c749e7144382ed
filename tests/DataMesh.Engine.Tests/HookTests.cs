namespace DataMesh.Engine.Tests;

/// <summary>Hooks around the operations of a run, of a program in this process and of one behind a socket.</summary>
public sealed class HookTests : IDisposable
{
    private readonly TestLab _lab = new();
    private readonly List<string> _seen = [];

    public HookTests() => _lab.Cloud.Moment = moment =>
    {
        if (moment.StartsWith("before", StringComparison.Ordinal))
            Note(moment["before ".Length..]);
    };

    public void Dispose() => _lab.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void They_run_around_the_operation_with_what_there_is_at_that_moment(bool overWire)
    {
        _lab.OverWire = overWire;
        void Program(TestStack stack, string? size)
        {
            var names = Enum.GetValues<HookMoment>().Where(moment => moment != HookMoment.OnError).ToArray();
            foreach (var moment in names)
                stack.Hook(Recording($"{moment}"));
            var all = names.Aggregate(HookBinding.None, (hooks, moment) => hooks.With(moment, [$"{moment}"]));
            if (size is not null)
                stack.Thing("a", new Inputs().Set("name", "a").Set("size", size), request => request with { Hooks = all });
        }

        _lab.MustUp(stack => Program(stack, "1"));
        Seen().ShouldBe(
        [
            "BeforeCreate a  new {name: \"a\", size: \"1\"} - old - -", "create /a", "AfterCreate a /a new {name: \"a\", size: \"1\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"1\"} old - -",
        ]);
        _lab.MustUp(stack => Program(stack, "1"));
        Seen().ShouldBeEmpty();
        _lab.MustUp(stack => Program(stack, "2"));
        Seen().ShouldBe(
        [
            "BeforeUpdate a /a new {name: \"a\", size: \"2\"} - old {name: \"a\", size: \"1\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"1\"}",
            "update /a",
            "AfterUpdate a /a new {name: \"a\", size: \"2\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"2\"} old {name: \"a\", size: \"1\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"1\"}",
        ]);
        _lab.MustUp(stack => Program(stack, null));
        Seen().ShouldBe(
        [
            "BeforeDelete a /a new - - old {name: \"a\", size: \"2\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"2\"}",
            "delete /a",
            "AfterDelete a /a new - - old {name: \"a\", size: \"2\"} {fullName: \"/a\", key: \"K\", name: \"a\", size: \"2\"}",
        ]);
    }

    [Fact]
    public void A_replacement_is_a_creation_and_a_deletion()
    {
        void Program(TestStack stack, string name)
        {
            stack.Hook(Noting("create"));
            stack.Hook(Noting("delete"));
            var hooks = HookBinding.None.With(HookMoment.BeforeCreate, ["create"]).With(HookMoment.BeforeDelete, ["delete"]);
            stack.Thing("a", new Inputs().Set("name", name), request => request with { Hooks = hooks });
        }

        _lab.MustUp(stack => Program(stack, "a"));
        Seen();
        _lab.MustUp(stack => Program(stack, "b"));
        Seen().ShouldBe(["hook create", "create /b", "hook delete", "delete /a"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_fails_before_an_operation_stops_it(bool overWire)
    {
        _lab.OverWire = overWire;
        var result = _lab.Up(stack =>
        {
            stack.Hook(Failing("strict", "the window is closed"));
            var a = stack.Thing("a", new Inputs().Set("name", "a"));
            var b = stack.Thing("b", new Inputs().Set("name", "b").From("after", a, "id"), Bound(HookMoment.BeforeCreate, "strict"));
            stack.Thing("c", new Inputs().Set("name", "c").From("after", b, "id"));
        });
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0645");
        diagnostic.Message.ShouldStartWith("The hook 'strict' stopped the creation of 'b' (fake:index:Thing): the window is closed. ");
        result.ExitCode.ShouldBe(1);
        _lab.Cloud.Ids.ShouldBe(["/a"]);
        _lab.State.PendingOperations.ShouldBeEmpty();
        _lab.MustUp(stack =>
        {
            var a = stack.Thing("a", new Inputs().Set("name", "a"));
            stack.Thing("b", new Inputs().Set("name", "b").From("after", a, "id"));
        }).ShouldBe("create b\n");
    }

    [Fact]
    public void One_that_fails_after_an_operation_is_a_warning()
    {
        var result = _lab.Up(stack =>
        {
            stack.Hook(Failing("late", "nobody answers"));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.AfterCreate, "late"));
            stack.Output("done", PropertyValue.True);
        });
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Severity).ShouldBe(("DM0646", Severity.Warning));
        result.ExitCode.ShouldBe(0);
        _lab.State.StackOutputs["done"].ShouldBe(PropertyValue.True);
    }

    [Fact]
    public void One_whose_errors_are_ignored_stops_nothing()
    {
        var result = _lab.Up(stack =>
        {
            stack.Hook(Failing("lenient", "no") with { IgnoreErrors = true });
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.BeforeCreate, "lenient"));
        });
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0647");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void One_that_throws_is_no_crash()
    {
        var result = _lab.Up(stack =>
        {
            stack.Hook(new RegisterHookRequest("throws", static (_, _) => throw new InvalidOperationException("oh no")));
            stack.Thing("a", null, Bound(HookMoment.BeforeCreate, "throws"));
        });
        result.AllDiagnostics.ShouldHaveSingleItem().Message.ShouldContain("oh no.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_error_hook_decides_whether_an_operation_is_tried_again(bool overWire)
    {
        _lab.OverWire = overWire;
        var tries = 0;
        _lab.Cloud.Refusal = operation => operation == "create /a" && ++tries < 3 ? new ProviderError("Busy", $"try {tries}") : null;
        var asked = new List<string>();
        var result = _lab.Up(stack =>
        {
            stack.ErrorHook(new RegisterErrorHookRequest("again", (request, _) =>
            {
                asked.Add($"{request.Operation} {request.Resource.Name} {request.Errors.Length} {request.Errors[0].Split(':')[^1].Split('.')[0].Trim()}");
                return ValueTask.FromResult(new RetryResponse(true));
            }));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.OnError, "again"));
        });
        result.AllDiagnostics.ShouldBeEmpty();
        asked.ShouldBe(["create a 1 try 1", "create a 2 try 2"]);
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Theory]
    [InlineData("no", new[] { "DM0703" }, 1)]
    [InlineData("throws", new[] { "DM0703", "DM0648" }, 1)]
    [InlineData("again", new[] { "DM0703", "DM0649" }, 100)]
    public void An_operation_is_not_tried_again_without_end(string hook, string[] codes, int times)
    {
        var tries = 0;
        _lab.Cloud.Refusal = _ =>
        {
            tries++;
            return new ProviderError("Busy", "not now");
        };
        var result = _lab.Up(stack =>
        {
            stack.ErrorHook(new RegisterErrorHookRequest("no", static (_, _) => ValueTask.FromResult(new RetryResponse(false))));
            stack.ErrorHook(new RegisterErrorHookRequest("again", static (_, _) => ValueTask.FromResult(new RetryResponse(true))));
            stack.ErrorHook(new RegisterErrorHookRequest("throws", static (_, _) => ValueTask.FromResult(new RetryResponse(true, "confused"))));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.OnError, hook));
        });
        result.AllDiagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(codes);
        tries.ShouldBe(times);
    }

    [Fact]
    public void The_hooks_of_a_component_wait_for_what_it_is_made_of()
    {
        void Program(TestStack stack, string size)
        {
            stack.Hook(Noting("before"));
            stack.Hook(Noting("after"));
            var hooks = HookBinding.None.With(HookMoment.BeforeCreate, ["before"]).With(HookMoment.AfterCreate, ["after"]).With(HookMoment.AfterUpdate, ["after"]);
            var group = stack.Component("group", request => request with { Hooks = hooks, Inputs = PropertyMap.Of(("size", PropertyValue.Of(size))) });
            var a = stack.Thing("a", new Inputs().Set("name", "a").Set("size", size), request => request with { Parent = group.Urn });
            stack.Thing("b", new Inputs().Set("name", "b").From("after", a, "id"), request => request with { Parent = a.Urn });
            stack.Thing("other", new Inputs().Set("name", "other").Set("size", size));
        }

        _lab.MustUp(stack => Program(stack, "1"));
        var seen = Seen();
        seen[0].ShouldBe("hook before");
        Array.IndexOf(seen, "hook after").ShouldBeGreaterThan(Array.IndexOf(seen, "create /b"));
        _lab.MustUp(stack => Program(stack, "2"));
        Seen()[^1].ShouldBe("hook after");
    }

    [Fact]
    public void Only_those_that_want_to_run_in_a_preview()
    {
        RunResult Preview(bool onDryRun, bool fails) => _lab.Preview(stack =>
        {
            stack.Hook((fails ? Failing("hook", "no") : Noting("hook")) with { OnDryRun = onDryRun });
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.BeforeCreate, "hook"));
        });

        Preview(onDryRun: false, fails: true).AllDiagnostics.ShouldBeEmpty();
        Preview(onDryRun: true, fails: false).AllDiagnostics.ShouldBeEmpty();
        Seen().ShouldBe(["hook hook"]);
        Preview(onDryRun: true, fails: true).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0645");
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void They_stand_in_the_state_as_Pulumi_writes_them()
    {
        void Program(TestStack stack, HookBinding hooks)
        {
            stack.Hook(Noting("x"));
            stack.ErrorHook(new RegisterErrorHookRequest("y", static (_, _) => ValueTask.FromResult(new RetryResponse(false))));
            stack.Thing("a", new Inputs().Set("name", "a"), request => request with { Hooks = hooks });
        }

        var bound = HookBinding.None.With(HookMoment.OnError, ["y"]).With(HookMoment.BeforeDelete, ["x"]).With(HookMoment.AfterCreate, ["x"]);
        _lab.MustUp(stack => Program(stack, bound));
        _lab.StateText.ShouldStartWith("{\"version\":4,\"features\":[\"hooks\"],\"checkpoint\":");
        _lab.StateText.ShouldContain("\"resourceHooks\":{\"AfterCreate\":[\"x\"],\"BeforeDelete\":[\"x\"],\"OnError\":[\"y\"]}");
        _lab.NewBackend().Load(new StackName("proj", "dev")).ShouldNotBeNull().Find(TestLab.UrnOf("a")).ShouldNotBeNull().Hooks.ShouldBe(bound);
        _lab.MustUp(stack => Program(stack, HookBinding.None)).ShouldBe("");
        _lab.StateText.ShouldStartWith("{\"version\":3,\"checkpoint\":");
    }

    [Fact]
    public void A_destroy_is_refused_where_a_hook_could_not_run()
    {
        _lab.MustUp(stack =>
        {
            stack.Hook(Noting("x"));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.BeforeDelete, "x"));
            stack.Thing("b", new Inputs().Set("name", "b"), Bound(HookMoment.AfterCreate, "x"));
        });
        var result = _lab.Destroy();
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Urn).ShouldBe(("DM0626", TestLab.UrnOf("a")));
        _lab.Cloud.Ids.ShouldBe(["/a", "/b"]);
        _lab.MustUp(stack => stack.Hook(Noting("x"))).ShouldBe("delete b\ndelete a\n");
        _lab.Destroy().ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_deletion_is_refused_whose_hook_the_program_has_forgotten()
    {
        _lab.MustUp(stack =>
        {
            stack.Hook(Noting("x"));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.AfterDelete, "x"));
        });
        _lab.Up(_ => { }).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0625");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_resource_is_bound_to_hooks_that_there_are()
    {
        _lab.Preview(stack => stack.Thing("a", null, Bound(HookMoment.AfterCreate, "nobody"))).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0617");
        _lab.Preview(stack =>
        {
            stack.Hook(Noting("x"));
            stack.Thing("a", null, Bound(HookMoment.OnError, "x"));
        }).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0617");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    public void A_hook_has_a_name_of_its_own(string name) => _lab.Preview(stack =>
    {
        stack.Hook(Noting("x"));
        stack.Hook(Noting(name));
    }).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0616");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_with_hooks_stays_until_the_end_of_the_run_and_what_it_says_there_counts(bool overWire)
    {
        _lab.OverWire = overWire;
        var result = _lab.Up(stack =>
        {
            stack.Hook(new RegisterHookRequest("talks", (_, _) =>
            {
                stack.Log(LogSeverity.Info, "said in a hook");
                stack.Log(LogSeverity.Error, "that was wrong");
                return ValueTask.FromResult("");
            }));
            stack.Thing("a", new Inputs().Set("name", "a"), Bound(HookMoment.AfterCreate, "talks"));
        });
        result.Stacks[0].Desired.Messages.Select(message => message.Message).ShouldBe(["said in a hook", "that was wrong"]);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0609");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void Several_stacks_each_have_their_own_program_and_hooks()
    {
        _lab.Stacks = ["dev", "test"];
        _lab.MustUp(stack =>
        {
            var name = $"{stack.Info.Stack}-a";
            stack.Hook(new RegisterHookRequest("x", (request, _) =>
            {
                Note($"{stack.Info.Stack}: {request.Name}");
                return ValueTask.FromResult("");
            }));
            stack.Thing(name, new Inputs().Set("name", name), Bound(HookMoment.BeforeCreate, "x"));
        });
        Seen().ShouldBe(["dev: dev-a", "create /dev-a", "test: test-a", "create /test-a"]);
    }

    private static Func<RegisterResourceRequest, RegisterResourceRequest> Bound(HookMoment moment, string hook) =>
        request => request with { Hooks = HookBinding.None.With(moment, [hook]) };

    private static RegisterHookRequest Failing(string name, string error) => new(name, (_, _) => ValueTask.FromResult(error));

    private RegisterHookRequest Noting(string name) => new(name, (_, _) =>
    {
        Note($"hook {name}");
        return ValueTask.FromResult("");
    });

    private RegisterHookRequest Recording(string name) => new(name, (request, _) =>
    {
        Note($"{name} {request.Name} {request.Id} new {Text(request.NewInputs)} {Text(request.NewOutputs)} old {Text(request.OldInputs)} {Text(request.OldOutputs)}");
        return ValueTask.FromResult("");
    });

    // The key is a hash, of which it matters only that it is there.
    private static string Text(PropertyMap? map) => map is null ? "-" : (map.ContainsKey("key") ? map.With("key", PropertyValue.Of("K")) : map).ToString();

    private void Note(string what)
    {
        lock (_seen)
            _seen.Add(what);
    }

    private string[] Seen()
    {
        string[] seen = [.. _seen];
        _seen.Clear();
        return seen;
    }
}
