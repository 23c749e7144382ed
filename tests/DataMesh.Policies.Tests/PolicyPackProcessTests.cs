using System.Collections.Immutable;
using System.Diagnostics;
using DataMesh.Rpc.Analysis;
using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Wire;

namespace DataMesh.Policies.Tests;

/// <summary>The pack as a Pulumi engine runs it: a process that says its port first and is asked over the wire.</summary>
public sealed class PolicyPackProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _patience = new(Patience);
    private readonly Process _process;
    private readonly Lazy<Task<AnalyzerClient>> _client;

    public PolicyPackProcessTests()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DataMesh.Policies.dll"), "127.0.0.1:1"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("The pack did not start.");
        _client = new Lazy<Task<AnalyzerClient>>(async () =>
            new AnalyzerClient(new RpcChannel($"127.0.0.1:{await _process.StandardOutput.ReadLineAsync(_patience.Token)}")));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _patience.Dispose();
    }

    [Fact]
    public async Task It_tells_its_policies_judges_and_ends_when_it_is_told_to()
    {
        var client = await _client.Value;
        var info = await client.GetInfoAsync(_patience.Token);
        (info.Name, info.Version).ShouldBe((MeshPolicies.Pack.Name, MeshPolicies.Pack.Version));
        info.Policies.Select(policy => policy.Name).ShouldBe(MeshPolicies.Pack.Policies.Select(policy => policy.Id));
        info.Policies.ShouldAllBe(policy => policy.DisplayName.Length > 0 && policy.Description.Length > 0 && policy.Steps.Length > 0);
        (await client.GetVersionAsync(_patience.Token)).ShouldBe(info.Version);
        await client.ConfigureStackAsync("datamesh", "finance-dev", dryRun: true, _patience.Token);
        await client.ConfigureAsync(ImmutableDictionary<string, AnalyzerEnforcement>.Empty.Add("mesh-st-03", AnalyzerEnforcement.Disabled), _patience.Token);

        var account = new AnalyzedResource
        {
            Type = "azure-native:storage:StorageAccount",
            Urn = "urn:pulumi:finance-dev::datamesh::azure-native:storage:StorageAccount::lake",
            Name = "lake",
            Properties = RuleCase.Inputs("""{"allowBlobPublicAccess": true, "minimumTlsVersion": "unknown()", "publicNetworkAccess": "Disabled"}"""),
        };
        var findings = await client.AnalyzeAsync(account, _patience.Token);
        findings.Select(finding => finding.Policy).ShouldContain("mesh-st-01");
        findings.Select(finding => finding.Policy).ShouldNotContain("mesh-st-03");
        findings.Single(finding => finding.Policy == "mesh-st-02").Message.ShouldContain("not known yet");
        findings.ShouldAllBe(finding => finding.Urn == account.Urn && finding.Message.Contains("Fix: "));

        // All together come with their outputs; the rules are about what was asked for.
        var ofStack = await client.AnalyzeStackAsync([account with { Properties = RuleCase.Inputs("{}") }], _patience.Token);
        ofStack.Single(finding => finding.Policy == "mesh-pe-01").Enforcement.ShouldBe(AnalyzerEnforcement.Mandatory);

        await client.CancelAsync(_patience.Token);
        await _process.WaitForExitAsync(_patience.Token);
        _process.ExitCode.ShouldBe(0);
        (await _process.StandardOutput.ReadToEndAsync(_patience.Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_ends_at_a_signal()
    {
        await (await _client.Value).GetInfoAsync(_patience.Token);
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await kill.WaitForExitAsync(_patience.Token);
        await _process.WaitForExitAsync(_patience.Token);
        _process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_folder_is_a_policy_pack()
    {
        var folder = Path.Combine(Repository, "policies", "DataMesh.Policies");
        File.ReadAllText(Path.Combine(folder, "PulumiPolicy.yaml")).ShouldStartWith($"runtime: dotnet\nversion: {MeshPolicies.Pack.Version}\n");
        File.ReadAllText(Path.Combine(folder, "DataMesh.Policies.csproj")).ShouldContain("<OutputType>Exe</OutputType>");
    }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pulumi.yaml")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("There is no Pulumi.yaml above the tests.");
        }
    }
}
