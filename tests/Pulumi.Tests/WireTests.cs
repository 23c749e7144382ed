using DataMesh.Rpc.Wire;

namespace Pulumi.Tests;

/// <summary>A program that talks to its engine over the wire, as the process that a language host started.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task A_program_registers_the_same_as_in_process()
    {
        var inProcess = new RecordingEngine();
        (await inProcess.RunAsync(Define)).Succeeded.ShouldBeTrue();
        var overWire = new RecordingEngine();
        (await RunAsync(overWire, Define)).ShouldBe(0);

        Texts(overWire).ShouldBe(Texts(inProcess));
        overWire.Outputs.ShouldHaveSingleItem().Outputs.ShouldBe(inProcess.Outputs.ShouldHaveSingleItem().Outputs);
        overWire.Shutdowns.ShouldBe(1);
    }

    [Fact]
    public async Task Very_many_registrations_are_under_way_at_once()
    {
        var engine = new RecordingEngine { AnswersLater = true };
        (await RunAsync(engine, () =>
        {
            for (var i = 0; i < 500; i++)
                _ = new Thing($"t{i}", new ThingArgs { Text = "x" });
            return new Dictionary<string, object?>();
        })).ShouldBe(0);
        engine.Registered.Length.ShouldBe(501);
    }

    [Fact]
    public async Task An_error_is_logged_once_and_told_by_the_exit_code()
    {
        var engine = new RecordingEngine();
        (await RunAsync(engine, () => throw new RunException("stop"))).ShouldBe(32);
        engine.Logs.ShouldHaveSingleItem().ShouldBe(new LogRequest(LogSeverity.Error, "stop"));
    }

    [Fact]
    public async Task A_program_that_only_logs_an_error_fails_too()
    {
        var engine = new RecordingEngine();
        (await RunAsync(engine, () =>
        {
            Log.Error("logged");
            return new Dictionary<string, object?>();
        })).ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_reported_with_its_reason()
    {
        var engine = new RecordingEngine
        {
            Answer = (request, response) => request.Name == "bad" ? throw new RpcException(RpcStatus.InvalidArgument, "Not that one.") : response,
        };
        (await RunAsync(engine, () =>
        {
            _ = new Thing("bad", new ThingArgs { Text = "x" });
            return new Dictionary<string, object?>();
        })).ShouldBe(32);
        engine.Logs.ShouldHaveSingleItem().Message.ShouldContain("Not that one.");
    }

    [Fact]
    public async Task When_the_engine_breaks_off_the_program_says_so_once()
    {
        var engine = new RecordingEngine
        {
            Answer = (request, response) => request.Custom ? throw new RpcException(RpcStatus.Unavailable, "shut down") : response,
        };
        (await RunAsync(engine, () =>
        {
            for (var i = 0; i < 20; i++)
                _ = new Thing($"t{i}", new ThingArgs { Text = "x" });
            return new Dictionary<string, object?>();
        })).ShouldBe(32);
        engine.Logs.ShouldHaveSingleItem().Message.ShouldContain("shut down");
    }

    [Fact]
    public async Task When_the_engine_is_gone_the_program_ends() =>
        (await ProcessHost.RunAsync(new StackProgram(() => Task.FromResult(Define()), options: null), EnvironmentAt("127.0.0.1:1"), new WireConnector()))
            .ShouldBe(32);

    private static IDictionary<string, object?> Define()
    {
        var first = new Thing("first", new ThingArgs { Text = Output.CreateSecret("hidden") });
        var second = new Thing(
            "second", new ThingArgs { Text = Output.Format($"{first.Id}!") }, new CustomResourceOptions { Protect = true, DependsOn = { first } });
        return new Dictionary<string, object?>
        {
            ["text"] = first.Text,
            ["id"] = second.Id,
            ["nested"] = new Dictionary<string, object?> { ["a"] = new[] { 1, 2 } },
        };
    }

    // Lists in records do not compare by content; the order is that of the names, for over the wire it is nobody's.
    private static string[] Texts(RecordingEngine engine) =>
    [
        .. engine.Registered.OrderBy(request => request.Name, StringComparer.Ordinal).Select(request =>
            $"{request.Name} {request.Inputs} {request.Inputs.ContainsSecrets} {request.Protect} [{string.Join(' ', request.Dependencies)}] "
            + string.Join(' ', request.PropertyDependencies.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $"{pair.Key}:{string.Join('+', pair.Value)}"))),
    ];

    private static async Task<int> RunAsync(RecordingEngine engine, Func<IDictionary<string, object?>> program)
    {
        await using var server = await MonitorServer.StartAsync(engine, engine, CancellationToken.None);
        return await ProcessHost.RunAsync(
            new StackProgram(() => Task.FromResult(program()), options: null), EnvironmentAt(server.Address), new WireConnector());
    }

    private static PulumiEnvironment EnvironmentAt(string address) =>
        new(new ProgramInfo { Project = "mesh", Stack = "dev" }, address, address);

    private sealed class ThingArgs : ResourceArgs
    {
        [Input("text")]
        public Input<string>? Text { get; set; }
    }

    private sealed class Thing(string name, ThingArgs args, CustomResourceOptions? options = null) : CustomResource("test:index:Thing", name, args, options)
    {
        [Output("text")]
        public Output<string> Text { get; private set; } = null!;
    }
}
