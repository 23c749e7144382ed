namespace Pulumi.Tests;

public sealed class ProcessHostTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["PULUMI_MONITOR"] = "127.0.0.1:1",
        ["PULUMI_ENGINE"] = "127.0.0.1:2",
        ["PULUMI_PROJECT"] = "mesh",
        ["PULUMI_STACK"] = "dev",
        ["PULUMI_DRY_RUN"] = "true",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "4",
        ["PULUMI_CONFIG"] = """{"mesh:a":"1"}""",
        ["PULUMI_CONFIG_SECRET_KEYS"] = """["mesh:a"]""",
    };

    [Fact]
    public void The_environment_says_what_runs()
    {
        var environment = Environment();
        (environment.MonitorAddress, environment.EngineAddress).ShouldBe(("127.0.0.1:1", "127.0.0.1:2"));
        (environment.Info.Project, environment.Info.Stack, environment.Info.DryRun, environment.Info.Organization)
            .ShouldBe(("mesh", "dev", true, "organization"));
        environment.Info.Config["mesh:a"].ShouldBe("1");
        environment.Info.ConfigSecretKeys.ShouldBe(["mesh:a"]);
    }

    [Theory]
    [InlineData("PULUMI_MONITOR")]
    [InlineData("PULUMI_ENGINE")]
    [InlineData("PULUMI_PROJECT")]
    [InlineData("PULUMI_STACK")]
    [InlineData("PULUMI_DRY_RUN")]
    [InlineData("PULUMI_QUERY_MODE")]
    [InlineData("PULUMI_PARALLEL")]
    public void Without_an_engine_a_program_does_not_run(string missing) =>
        Should.Throw<InvalidOperationException>(() => PulumiEnvironment.From(name => name == missing ? null : Variables.GetValueOrDefault(name)))
            .Message.ShouldBe("Program run without the Pulumi engine available; re-run using the `pulumi` CLI");

    [Fact]
    public async Task Errors_are_logged_and_told_by_the_exit_code()
    {
        var engine = new RecordingEngine();
        (await ProcessHost.RunAsync(Program(() => { }), Environment(), new Connector(engine))).ShouldBe(0);
        (await ProcessHost.RunAsync(Program(() => throw new RunException("stop")), Environment(), new Connector(engine))).ShouldBe(32);
        engine.Logs.ShouldHaveSingleItem().ShouldBe(new LogRequest(LogSeverity.Error, "stop"));
        (await ProcessHost.RunAsync(Program(() => Log.Error("logged")), Environment(), new Connector(engine))).ShouldBe(1);
    }

    private static PulumiEnvironment Environment() => PulumiEnvironment.From(Variables.GetValueOrDefault);

    private static StackProgram Program(Action action) => new(
        () =>
        {
            action();
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        },
        options: null);

    private sealed class Connector(RecordingEngine engine) : IMonitorConnector
    {
        public ValueTask<EngineConnection> ConnectAsync(PulumiEnvironment environment, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new EngineConnection(engine, engine));
    }
}
