namespace DataMesh.Engine.Tests;

/// <summary>Transforms, run by the engine for a program in this process and for one behind a socket.</summary>
public sealed class TransformTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void They_run_from_the_resource_over_its_parents_to_the_stack(bool overWire)
    {
        _lab.OverWire = overWire;
        var plan = Plan(stack =>
        {
            stack.TransformAll(Append("4"));
            var outer = stack.Component("outer", request => request with { Transforms = [Append("3")] });
            var inner = stack.Component("inner", request => request with { Parent = outer.Urn, Transforms = [Append("2")] });
            stack.Thing("a", new Inputs().Set("text", "0"), request => request with { Parent = inner.Urn, Transforms = [Append("1"), Append("!")] });
            stack.Thing("b", new Inputs().Set("text", "0"));
        });
        plan["a"].Inputs["text"].AsString().ShouldBe("01!234");
        plan["b"].Inputs["text"].AsString().ShouldBe("04");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_but_the_parent_can_be_changed(bool overWire)
    {
        _lab.OverWire = overWire;
        _lab.MustUp(stack => stack.Thing("old", new Inputs().Set("name", "a").Set("size", "1")));
        var plan = Plan(stack =>
        {
            var provider = stack.Provider("mine");
            var first = stack.Thing("first", new Inputs().Set("name", "first"));
            stack.Thing("a", new Inputs().Set("name", "a").Set("size", "2"), request => request with
            {
                Transforms =
                [
                    (transform, _) => ValueTask.FromResult(new TransformResponse(transform.Properties.With("more", PropertyValue.Secret(PropertyValue.Of("x"))), transform.Options with
                    {
                        DependsOn = [first.Urn],
                        Protect = true,
                        RetainOnDelete = true,
                        IgnoreChanges = ["size"],
                        HideDiffs = ["hidden"],
                        ReplaceOnChanges = ["never"],
                        Aliases = [new AliasSpec { Name = "old" }],
                        Provider = provider.Reference,
                        CustomTimeouts = new OperationTimeouts(TimeSpan.FromMinutes(1), null, TimeSpan.FromMinutes(2)),
                        AdditionalSecretOutputs = ["key"],
                        DeletedWith = first.Urn,
                        ReplaceWith = [first.Urn],
                    })),
                ],
            });
        });
        var a = plan["a"];
        a.Inputs["more"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("x")));
        a.Inputs["size"].AsString().ShouldBe("1", "its change is ignored");
        (a.Protect, a.RetainOnDelete, a.CustomTimeouts).ShouldBe((true, true, new OperationTimeouts(TimeSpan.FromMinutes(1), null, TimeSpan.FromMinutes(2))));
        a.Dependencies.ShouldBe([TestLab.UrnOf("first")]);
        a.ReplaceWith.ShouldBe([TestLab.UrnOf("first")]);
        a.DeletedWith.ShouldBe(TestLab.UrnOf("first"));
        (a.IgnoreChanges.Single(), a.HideDiffs.Single(), a.ReplaceOnChanges.Single()).ShouldBe(("size", "hidden", "never"));
        a.Aliases.ShouldBe([TestLab.UrnOf("old")]);
        a.Provider.ShouldStartWith(TestLab.UrnOf("mine", "pulumi:providers:fake"));
        a.Outputs["key"].ContainsSecrets.ShouldBeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_property_depends_on_goes_through_a_transform_and_back(bool overWire)
    {
        _lab.OverWire = overWire;
        TransformRequest? seen = null;
        var plan = Plan(stack =>
        {
            stack.TransformAll((request, _) =>
            {
                if (request.Name != "a")
                    return ValueTask.FromResult(TransformResponse.Unchanged);
                seen = request;
                var properties = request.Properties.With("copy", request.Properties["from"]).Without("dropped");
                var dependencies = request.PropertyDependencies.Add("copy", request.PropertyDependencies["from"]).Remove("dropped");
                return ValueTask.FromResult(new TransformResponse(properties, request.Options with { DependsOn = [] }) { PropertyDependencies = dependencies });
            });
            var (first, second) = (stack.Thing("first"), stack.Thing("second"));
            stack.Thing("a", new Inputs().From("from", first, "key").From("dropped", second, "key").Set("plain", "p"));
        });
        seen.ShouldNotBeNull().PropertyDependencies["from"].ShouldBe([TestLab.UrnOf("first")]);
        seen.Properties["from"].AsString().ShouldBe(plan["first"].Outputs["key"].AsString());
        seen.Parent.ShouldBe(Urn.OfStack("dev", "proj"));
        var a = plan["a"];
        a.PropertyDependencies["copy"].ShouldBe([TestLab.UrnOf("first")]);
        a.Dependencies.ShouldBe([TestLab.UrnOf("first")]);
        a.Inputs.ContainsKey("dropped").ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Secrets_and_unknowns_go_through_a_transform(bool overWire)
    {
        _lab.OverWire = overWire;
        _lab.Options = new RunOptions { Unknowns = true };
        var plan = Plan(stack =>
        {
            stack.TransformAll(static (request, _) => ValueTask.FromResult(
                new TransformResponse(request.Properties, request.Options) { PropertyDependencies = request.PropertyDependencies }));
            var first = stack.Thing("first", new Inputs().Set("name", "first"));
            stack.Thing("a", new Inputs().Set("secret", PropertyValue.Secret(PropertyValue.Of("s"))).From("later", first, "key"));
        });
        plan["a"].Inputs["secret"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("s")));
        plan["a"].Inputs["later"].IsUnknown.ShouldBeTrue();
        plan["a"].PropertyDependencies["later"].ShouldBe([TestLab.UrnOf("first")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Calls_of_functions_are_transformed_one_transform_after_the_other(bool overWire)
    {
        _lab.OverWire = overWire;
        var seen = new List<InvokeTransformRequest>();
        Plan(stack =>
        {
            var provider = stack.Provider("mine", ("region", PropertyValue.Of("north")));
            stack.TransformCalls((request, _) =>
            {
                seen.Add(request);
                var args = request.Args.With("added", PropertyValue.True);
                return ValueTask.FromResult(new InvokeTransformResponse(args, request.Options with { Provider = provider.Reference }));
            });
            stack.TransformCalls((request, _) =>
            {
                seen.Add(request);
                return ValueTask.FromResult(InvokeTransformResponse.Unchanged);
            });
            stack.Invoke("fake:index:getConfig").Return["region"].AsString().ShouldBe("north");
        });
        seen.Select(request => $"{request.Token} {request.Args} {request.Options.Provider.Length > 0}")
            .ShouldBe(["fake:index:getConfig {} False", "fake:index:getConfig {added: true} True"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_throws_refuses_the_resource_in_one_diagnostic(bool overWire)
    {
        _lab.OverWire = overWire;
        var result = _lab.Preview(stack =>
        {
            stack.TransformAll(static (request, _) => request.Custom ? throw new InvalidOperationException("no such tag") : ValueTask.FromResult(TransformResponse.Unchanged));
            stack.Thing("a");
        });
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0615");
        diagnostic.Message.ShouldBe("A transform of the program of the stack 'dev' failed for 'a' (fake:index:Thing): no such tag. "
            + "Correct the transform, or take it out of the program.");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void One_that_throws_refuses_the_call_in_one_diagnostic() => _lab.Preview(stack =>
    {
        stack.TransformCalls(static (_, _) => throw new InvalidOperationException("not that one"));
        stack.Invoke("fake:index:getConfig");
    }).AllDiagnostics.ShouldHaveSingleItem().Message.ShouldContain("failed for the call of 'fake:index:getConfig': not that one.");

    [Fact]
    public void A_provider_that_does_not_exist_is_the_usual_diagnostic() => _lab.Preview(stack =>
    {
        stack.TransformAll(static (request, _) => ValueTask.FromResult(
            new TransformResponse(null, request.Custom ? request.Options with { Provider = "nonsense" } : null)));
        stack.Thing("a");
    }).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0606");

    [Fact]
    public void The_second_run_of_the_same_program_changes_nothing()
    {
        void Program(TestStack stack)
        {
            stack.TransformAll(Append("!"));
            stack.Thing("a", new Inputs().Set("name", "a").Set("text", "0"));
        }

        _lab.MustUp(Program).ShouldBe("create a\n");
        _lab.MustUp(Program).ShouldBe("");
    }

    private static TransformCallback Append(string text) => (request, _) => ValueTask.FromResult(
        request.Properties.Find("text")?.AsString() is { } before
            ? new TransformResponse(request.Properties.With("text", PropertyValue.Of(before + text)), null)
            : TransformResponse.Unchanged);

    private Dictionary<string, StateResource> Plan(Action<TestStack> program)
    {
        var result = _lab.Preview(program);
        result.AllDiagnostics.ShouldBeEmpty();
        return result.Stacks[0].Desired.Resources.Where(resource => !resource.IsDefaultProvider).ToDictionary(resource => Urn.NameOf(resource.Urn), resource => resource.Goal);
    }
}
