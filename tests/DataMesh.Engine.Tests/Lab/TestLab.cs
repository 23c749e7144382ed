using System.Text;

namespace DataMesh.Engine.Tests.Lab;

/// <summary>An engine with a state folder of its own and a fake cloud.</summary>
internal sealed class TestLab : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("engine-tests-");

    private DiyBackend? _backend;

    public TestLab(ICloud? cloud = null)
    {
        Cloud = cloud as FakeCloud ?? new FakeCloud();
        AnyCloud = cloud ?? Cloud;
    }

    public FakeCloud Cloud { get; }

    public ICloud AnyCloud { get; }

    public TestClock Clock { get; } = new();

    public string Root => _folder.FullName;

    public ImmutableArray<string> Stacks { get; set; } = ["dev"];

    public ImmutableDictionary<string, string> Config { get; set; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableHashSet<string> SecretConfig { get; set; } = [];

    public ImmutableArray<PolicyKit.PolicyPack> Policies { get; set; } = [];

    public RunOptions Options { get; set; } = new() { Parallel = 1 };

    public Func<RunResult, ValueTask<bool>>? Consent { get; set; }

    public IRunObserver Observer { get; set; } = SilentObserver.Instance;

    public CancellationToken Cancellation { get; set; }

    /// <summary>Whether programs talk to the engine through a socket.</summary>
    public bool OverWire { get; set; }

    public string StateFile => Path.Combine(Root, ".pulumi", "stacks", "proj", "dev.json");

    public string StateText => File.ReadAllText(StateFile);

    /// <summary>The backend; one for the whole test, for a key takes long to derive.</summary>
    public DiyBackend Backend => _backend ??= NewBackend();

    public Snapshot State => Backend.Load(new StackName("proj", "dev")) ?? Snapshot.Empty;

    public static string UrnOf(string name, string type = FakeProvider.Thing) => Urn.Of("dev", "proj", "", type, name);

    public DiyBackend NewBackend(string? passphrase = "correct horse") => new(Root, new PassphraseSource(passphrase, Path.Combine(Root, "passphrase")), Clock);

    public RunResult Up(Action<TestStack> program) => Run(new Deployment(Setup(program)).UpAsync(Request(false), Cancellation));

    public RunResult Preview(Action<TestStack> program) => Run(new Preview(Setup(program)).UpAsync(Request(true), Cancellation));

    public RunResult Destroy() => Run(new Deployment(Setup(NoProgram)).DestroyAsync(Request(false), Cancellation));

    public RunResult Refresh() => Run(new Deployment(Setup(NoProgram)).RefreshAsync(Request(false), Cancellation));

    public EngineSetup Setup(Action<TestStack> program) => new(OverWire ? new LoopbackProgram(program) : new TestProgram(program), Backend, AnyCloud) { Clock = Clock, Policies = Policies };

    public RunRequest Request(bool dryRun) => new(
        [.. Stacks.Select(stack => new ProgramInfo { Project = "proj", Stack = stack, DryRun = dryRun, Config = Config, ConfigSecretKeys = SecretConfig })])
    {
        Options = Options,
        Consent = Consent,
        Observer = Observer,
    };

    /// <summary>An up that must succeed; the steps that change something, one a line, in order.</summary>
    public string MustUp(Action<TestStack> program)
    {
        var result = Up(program);
        result.AllDiagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        return Steps(result);
    }

    /// <summary>The steps that change something, one a line, in order; default providers and the stack itself left out.</summary>
    public static string Steps(RunResult result)
    {
        var text = new StringBuilder();
        foreach (var stack in result.Stacks)
        {
            foreach (var step in stack.Plan.Steps.Where(step => step.IsChange && !step.IsDefaultProvider && step.Type != Urn.StackType))
                text.AppendLine($"{StepNames.Of(step.Op)} {step.Name}{Detail(step)}");
        }

        return text.ToString();
    }

    /// <summary>Every file below the root with its content and time of change.</summary>
    public string Files() => string.Join('\n', Directory.GetFileSystemEntries(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => $"{path} {(File.Exists(path) ? $"{File.GetLastWriteTimeUtc(path).Ticks} {File.ReadAllText(path)}" : "")}"));

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Detail(Step step) => step.Op is StepOp.Update or StepOp.Replace
        ? $" [{string.Join(", ", step.Op == StepOp.Replace ? step.ReplaceReasons.Select(Short) : step.Diffs.Select(diff => diff.Path))}]"
        : "";

    private static string Short(string reason) => Urn.IsUrn(reason) ? Urn.NameOf(reason) : reason;

    private static void NoProgram(TestStack stack) => throw new InvalidOperationException("The program must not be run.");

    private static RunResult Run(ValueTask<RunResult> run) => run.AsTask().GetAwaiter().GetResult();
}
