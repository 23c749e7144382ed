using System.Collections.Immutable;
using DataMesh.Cli.Programs;
using DataMesh.Conformance.Tests.Node;
using DataMesh.Conformance.Tests.Programs;
using DataMesh.Engine;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Evaluating.Wire;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc;

namespace DataMesh.Conformance.Tests.Lab;

/// <summary>An engine with a state and a cloud of its own, and one half of a pair as its program.</summary>
internal sealed class PairLab : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Pair _pair;
    private readonly EngineSetup _setup;

    public PairLab(Pair pair, Way way)
    {
        _pair = pair;
        _folder = way == Way.NodeJs ? NodePackages.NewFolder() : Directory.CreateTempSubdirectory("mesh-pair-");
        var clock = new StillClock();
        var backend = new DiyBackend(_folder.FullName, new PassphraseSource("pass", Path.Combine(_folder.FullName, "passphrase")), clock);
        var cloud = new SimulatedAzureCloud(Path.Combine(_folder.FullName, "azure.db"));
        _setup = new EngineSetup(ProgramFor(way), backend, cloud) { Clock = clock };
    }

    /// <summary>The state of a stack; empty where it has none.</summary>
    public Snapshot State(string stack) => _setup.Backend.Load(new StackName(Pair.Project, stack)) ?? Snapshot.Empty;

    /// <summary>The state as it stands on the disk.</summary>
    public string StateText(string stack) => File.ReadAllText(StateFile(stack));

    /// <summary>Whether the stack has a state.</summary>
    public bool HasState(string stack) => File.Exists(StateFile(stack));

    public RunResult Preview(int version, bool unknowns = false) => End(
        new Preview(_setup).UpAsync(Request(version, dryRun: true, unknowns), CancellationToken.None));

    public RunResult Up(int version) => End(new Deployment(_setup).UpAsync(Request(version, dryRun: false), CancellationToken.None));

    public RunResult Destroy() => End(new Deployment(_setup).DestroyAsync(Request(1, dryRun: false), CancellationToken.None));

    public void Dispose() => _folder.Delete(recursive: true);

    private static RunResult End(ValueTask<RunResult> run) => run.AsTask().GetAwaiter().GetResult();

    private string StateFile(string stack) => Path.Combine(_folder.FullName, ".pulumi", "stacks", Pair.Project, $"{stack}.json");

    private RunRequest Request(int version, bool dryRun, bool unknowns = false) => new([.. _pair.Stacks.Select(stack => new ProgramInfo
    {
        Project = Pair.Project,
        Stack = stack,
        RootDirectory = _folder.FullName,
        DryRun = dryRun,
        Config = _pair.Config.Add($"{Pair.Project}:version", $"{version}"),
        ConfigSecretKeys = _pair.SecretKeys,
    })])
    {
        Options = new RunOptions { Unknowns = unknowns, AllowDataLoss = _pair.DataToLose },
    };

    private IProgram ProgramFor(Way way)
    {
        if (way == Way.InProcess)
            return new InProcessProgram(_folder.FullName, _pair.DefineAsync);
        if (way == Way.CSharp)
            return new WireProgram(new CSharpRuntime(_pair.Name));
        NodePackages.CopyProgram(_pair.Name, _folder.FullName);
        return new WireProgram(new NodeRuntime(_folder.FullName, $"{_pair.Name}.js", typeScript: false));
    }
}
