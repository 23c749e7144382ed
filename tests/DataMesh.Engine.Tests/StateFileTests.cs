using System.Text.Json;

namespace DataMesh.Engine.Tests;

public sealed class StateFileTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void The_state_has_the_layout_and_the_keys_of_Pulumis_self_managed_backend()
    {
        _lab.MustUp(Program);

        File.ReadAllText(Path.Combine(_lab.Root, ".pulumi", "meta.yaml")).ShouldBe("version: 1\n");
        using var document = JsonDocument.Parse(_lab.StateText);
        document.RootElement.GetProperty("version").GetInt32().ShouldBe(3);
        var checkpoint = document.RootElement.GetProperty("checkpoint");
        checkpoint.GetProperty("stack").GetString().ShouldBe("organization/proj/dev");
        var latest = checkpoint.GetProperty("latest");
        latest.EnumerateObject().Select(member => member.Name).ShouldBe(["manifest", "resources", "metadata"]);
        var thing = latest.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("urn").GetString() == TestLab.UrnOf("b"));
        thing.EnumerateObject().Select(member => member.Name).ShouldBe(
            ["urn", "custom", "id", "type", "inputs", "outputs", "parent", "dependencies", "provider", "propertyDependencies", "created", "modified"]);
    }

    [Fact]
    public void The_same_program_gives_the_same_bytes_whatever_the_order_of_registration()
    {
        using var other = new TestLab();

        _lab.MustUp(stack =>
        {
            stack.Thing("x");
            stack.Thing("y");
        });
        other.MustUp(stack =>
        {
            stack.Thing("y");
            stack.Thing("x");
        });

        other.StateText.ShouldBe(_lab.StateText);
    }

    [Fact]
    public void All_kinds_of_values_survive()
    {
        var map = PropertyMap.Of(
            ("null", PropertyValue.Null),
            ("bool", PropertyValue.True),
            ("number", PropertyValue.Of(1.5)),
            ("big", PropertyValue.Of(1e300)),
            ("nan", PropertyValue.Of(double.NaN)),
            ("text", PropertyValue.Of("a<b>&\"ü\n")),
            ("list", PropertyValue.Of([PropertyValue.Of("x"), PropertyValue.Of(PropertyMap.Empty)])),
            ("asset", new PropertyValue.AssetValue(AssetKind.Text, "content")),
            ("archive", new PropertyValue.ArchiveValue(AssetKind.Text, "", PropertyMap.Of(("f", new PropertyValue.AssetValue(AssetKind.Path, "./f"))))),
            ("reference", new PropertyValue.ReferenceValue(TestLab.UrnOf("a"), PropertyValue.Of("1"))),
            ("secret", PropertyValue.Secret(PropertyValue.Of([PropertyValue.Of("hidden")]))));

        _lab.MustUp(stack => stack.Output("all", PropertyValue.Of(map)));

        _lab.State.StackOutputs["all"].ShouldBe(PropertyValue.Of(map));
        _lab.StateText.ShouldNotContain("hidden");
        _lab.StateText.ShouldContain("a<b>&");
    }

    [Fact]
    public void Each_run_that_changes_something_is_in_the_history_with_a_copy_of_the_state()
    {
        _lab.MustUp(Program);
        _lab.Clock.Now = _lab.Clock.Now.AddMinutes(1);
        _lab.Destroy().ExitCode.ShouldBe(0);

        var history = Directory.GetFiles(Path.Combine(_lab.Root, ".pulumi", "history", "proj", "dev")).Order(StringComparer.Ordinal).ToList();
        history.Count.ShouldBe(4);
        using var entry = JsonDocument.Parse(File.ReadAllText(history[1]));
        entry.RootElement.GetProperty("kind").GetString().ShouldBe("update");
        entry.RootElement.GetProperty("result").GetString().ShouldBe("succeeded");
        entry.RootElement.GetProperty("resourceChanges").GetProperty("create").GetInt32().ShouldBe(3);
        Directory.GetFiles(Path.Combine(_lab.Root, ".pulumi", "backups", "proj", "dev")).Length.ShouldBe(2);
        File.Exists(_lab.StateFile + ".bak").ShouldBeTrue();
    }

    [Fact]
    public void A_destroyed_stack_stays_with_nothing_in_it()
    {
        _lab.MustUp(Program);

        _lab.Destroy().ExitCode.ShouldBe(0);

        _lab.Cloud.Ids.ShouldBeEmpty();
        _lab.State.Resources.ShouldBeEmpty();
        _lab.Backend.List().ShouldBe([new StackName("proj", "dev")]);
    }

    [Fact]
    public void An_export_is_a_deployment_that_reads_back()
    {
        _lab.MustUp(Program);

        var export = _lab.Backend.Export(new StackName("proj", "dev"));

        var read = new DeploymentReader(_lab.Backend.Vault).Read(export.Span, "export.json", new StackName("proj", "dev"));
        read.Resources.Select(resource => resource.Urn).ShouldBe(_lab.State.Resources.Select(resource => resource.Urn));
    }

    [Fact]
    public void An_unknown_stack_cannot_be_exported() =>
        Should.Throw<EngineException>(() => _lab.Backend.Export(new StackName("proj", "nobody"))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0509");

    [Fact]
    public void The_number_of_writes_does_not_grow_with_the_number_of_resources()
    {
        var saves = 0;
        void Program(TestStack stack)
        {
            for (var i = 0; i < 500; i++)
                stack.Thing($"t{i}", new Inputs().Set("name", $"t{i}"));
        }

        var preview = _lab.Preview(Program).Stacks[0];
        using var cloud = _lab.Cloud.OpenForChanges();
        new Executor(cloud, _ => saves++, _lab.Clock, 1, HookTable.Empty).Apply(preview.Plan, preview.Before, new Watch(), CancellationToken.None).Succeeded.ShouldBeTrue();

        saves.ShouldBeLessThan(25);
        _lab.Cloud.Ids.Count().ShouldBe(500);
    }

    private static void Program(TestStack stack)
    {
        var a = stack.Thing("a", new Inputs().Set("name", "a"));
        stack.Thing("b", new Inputs().Set("name", "b").From("container", a, "id"));
    }

    private sealed class Watch : IStepWatch
    {
        public void Started(Step step)
        {
        }

        public void Finished(StepResult result)
        {
        }
    }
}
