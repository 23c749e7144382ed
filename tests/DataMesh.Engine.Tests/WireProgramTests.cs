using DataMesh.Engine.Evaluating.Wire;

namespace DataMesh.Engine.Tests;

/// <summary>Programs that are processes of their own: how they are started, what they are told, how they end.</summary>
public sealed class WireProgramTests
{
    private static readonly ProgramInfo Info = new()
    {
        Project = "proj",
        Stack = "dev",
        DryRun = true,
        RootDirectory = Path.GetTempPath(),
        Config = ImmutableDictionary<string, string>.Empty.Add("proj:b", "{\"x\":1}").Add("proj:a", "ä"),
        ConfigSecretKeys = ["proj:b"],
    };

    [Fact]
    public async Task A_program_is_told_in_its_environment_what_the_Pulumi_CLI_tells_it()
    {
        var (outcome, evaluation) = await RunAsync(
            "env | grep ^PULUMI_ | grep -v -E '^PULUMI_(MONITOR|ENGINE|PWD|ROOT_DIRECTORY|CONFIG_PASSPHRASE.*)=' | sort");
        outcome.Succeeded.ShouldBeTrue();
        evaluation.ShouldHaveSingleItem().Message.ShouldBe(
            """
            PULUMI_ATTACH_DEBUGGER=false
            PULUMI_CONFIG={"proj:a":"\u00E4","proj:b":"{\u0022x\u0022:1}"}
            PULUMI_CONFIG_SECRET_KEYS=["proj:b"]
            PULUMI_DRY_RUN=true
            PULUMI_ORGANIZATION=organization
            PULUMI_PARALLEL=64
            PULUMI_PROJECT=proj
            PULUMI_QUERY_MODE=false
            PULUMI_STACK=dev
            PULUMI_TRACING=
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Monitor_and_engine_are_on_the_loopback_address()
    {
        var (_, messages) = await RunAsync("echo $PULUMI_MONITOR; test $PULUMI_MONITOR = $PULUMI_ENGINE");
        messages.ShouldHaveSingleItem().Message.ShouldMatch(@"^127\.0\.0\.1:\d+$");
    }

    [Fact]
    public async Task A_program_that_ends_with_32_has_said_why() =>
        (await RunAsync("exit 32")).Outcome.ShouldBe(new ProgramOutcome([], AlreadyLogged: true));

    [Fact]
    public async Task Any_other_exit_code_is_reported_with_what_the_program_said_last()
    {
        var (outcome, messages) = await RunAsync("echo gone wrong >&2; exit 7");
        outcome.Failures.ShouldHaveSingleItem().Message.ShouldBe("Program exited with non-zero exit code: 7. It said:\ngone wrong\n");
        messages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task What_a_program_says_to_a_terminal_is_kept_as_plain_text(int exitCode)
    {
        var (outcome, messages) = await RunAsync($"printf '\\033[1;31mred\\033[0m text\\n' >&2; exit {exitCode}");
        if (exitCode == 0)
            messages.ShouldHaveSingleItem().Message.ShouldBe("red text");
        else
            outcome.Failures.ShouldHaveSingleItem().Message.ShouldEndWith("It said:\nred text\n");
    }

    [Fact]
    public async Task A_program_that_cannot_be_started_is_a_diagnostic()
    {
        var program = new WireProgram(new Fixed(new ProgramCommand("no-such-executable", [], Path.GetTempPath())));
        var error = await Should.ThrowAsync<EngineException>(async () => await RunAsync(program, CancellationToken.None));
        error.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0611");
    }

    [Fact]
    public void A_Node_js_program_without_its_packages_is_a_diagnostic()
    {
        var folder = Directory.CreateTempSubdirectory("no-packages-").FullName;
        Should.Throw<EngineException>(() => new NodeRuntime(folder, ".", true).CommandFor(Info, "127.0.0.1:1"))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0612");
    }

    [Fact]
    public void A_Node_js_program_is_started_as_its_language_host_does()
    {
        var folder = Directory.CreateTempSubdirectory("packages-").FullName;
        var runner = Path.Combine(folder, "node_modules", "@pulumi", "pulumi", "cmd", "run");
        Directory.CreateDirectory(runner);
        var command = new NodeRuntime(folder, "src", typeScript: false).CommandFor(Info with { RootDirectory = "/root" }, "127.0.0.1:1");
        command.ToString().ShouldBe(
            $"node {runner} --monitor 127.0.0.1:1 --engine 127.0.0.1:1 --organization organization "
            + $"--project proj --stack dev --root-directory /root --pwd {folder} --parallel 64 --dry-run src");
        command.Environment["PULUMI_NODEJS_TYPESCRIPT"].ShouldBe("false");
    }

    [Fact]
    public void A_NET_program_that_is_built_is_started_as_it_is_and_any_other_is_built()
    {
        var built = typeof(WireProgramTests).Assembly.Location;
        new DotnetRuntime("folder", built).CommandFor(Info, "127.0.0.1:1").ToString().ShouldBe($"dotnet {built}");
        new DotnetRuntime("folder", "missing.dll").CommandFor(Info, "127.0.0.1:1").ToString().ShouldBe("dotnet run --project folder --verbosity quiet");
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends_the_program()
    {
        using var cancellation = new CancellationTokenSource();
        var running = RunAsync(new WireProgram(new Fixed(Shell("sleep 1000"))), cancellation.Token);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
    }

    private static Task<(ProgramOutcome Outcome, ImmutableArray<LogRequest> Messages)> RunAsync(string script) =>
        RunAsync(new WireProgram(new Fixed(Shell(script))), CancellationToken.None);

    private static async Task<(ProgramOutcome Outcome, ImmutableArray<LogRequest> Messages)> RunAsync(WireProgram program, CancellationToken cancellationToken)
    {
        var monitor = new EvaluationMonitor(
            new EvaluationContext(Info, Snapshot.Empty, new ProviderSet(((ICloud)new FakeCloud()).OpenForReading()), new NoStacks(), false, static _ => { }));
        var outcome = await program.RunAsync(Info, monitor, monitor, cancellationToken);
        return (outcome, monitor.ToDesiredState().Messages);
    }

    private static ProgramCommand Shell(string script) => new("sh", ["-c", script], Path.GetTempPath());

    private sealed class Fixed(ProgramCommand command) : ILanguageRuntime
    {
        public ProgramCommand CommandFor(ProgramInfo info, string address) => command;
    }

    private sealed class NoStacks : IStackOutputs
    {
        public PropertyMap? Find(string name) => null;
    }
}
