using System.Collections.Immutable;
using System.Text.Json;
using DataMesh.Cli.Projects;
using DataMesh.Cli.Tests.Scaffolding;
using DataMesh.Cli.Tests.Support;
using DataMesh.Engine.Evaluating;
using DataMesh.Model;
using DataMesh.Stacks;
using DataMesh.Stacks.Domains;

namespace DataMesh.Cli.Tests.Access;

/// <summary>A project's YAML files in a temporary folder, with this company's mesh. The clock stands at noon of 2026-11-01.</summary>
internal sealed class RegisterFolder : IDisposable
{
    public const string Fees = "operations-reads-billed-fees";
    public const string FeesFile = $"stacks/access/{Fees}.yaml";

    private static readonly string[] Asking =
    [
        "--consumer", "operations/fee-earner-performance", "--port", "finance/billed-fees/billed-fees", "--purpose", "The monthly review.",
        "--ticket", "MESH-30",
    ];

    public RegisterFolder(bool restricted = false, string? person = null)
    {
        Line = new CommandLine { Source = new Source(restricted), Person = person };
        var stacks = Path.Combine(MeshSources.Repository, "stacks");
        foreach (var file in Directory.EnumerateFiles(stacks, "*.yaml", SearchOption.AllDirectories))
            Line.Write(Path.GetRelativePath(MeshSources.Repository, file), File.ReadAllText(file));
    }

    public CommandLine Line { get; }

    /// <summary>Without the request for billed fees.</summary>
    public RegisterFolder WithoutFees()
    {
        File.Delete(Path.Combine(Line.Root, FeesFile));
        return this;
    }

    public string Read(string file = FeesFile) => File.ReadAllText(Path.Combine(Line.Root, file));

    public void Edit(string old, string replacement, string file = FeesFile)
    {
        var text = Read(file);
        text.ShouldContain(old);
        Line.Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Asks for billed fees, which nobody has asked for yet, for 30 days.</summary>
    public string Ask(params string[] more) => Run(0, ["request", .. Asking, "--days", "30", .. more]);

    /// <summary>Runs <c>mesh access</c>, which must end with this exit code, and gives all that was printed.</summary>
    public string Run(int exitCode, params string[] arguments) => Line.Run(exitCode, ["access", .. arguments]);

    public JsonElement Json(int exitCode, params string[] arguments) => JsonDocument.Parse(Run(exitCode, [.. arguments, "--json"])).RootElement;

    /// <summary>Runs <c>mesh access</c>, which must be refused, and checks that nothing was written.</summary>
    public string Refused(int exitCode, string code, params string[] arguments)
    {
        var before = All();
        var printed = Run(exitCode, arguments);
        printed.ShouldContain($"error: {code}: ");
        All().ShouldBe(before);
        return printed;
    }

    /// <summary>Asks as <see cref="Ask"/> does, but for what the arguments say otherwise, and must be refused.</summary>
    public string AskRefused(int exitCode, string code, params string[] arguments)
    {
        var asked = Asking.ToList();
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            if (asked.IndexOf(arguments[i]) is var at and >= 0)
                asked.RemoveRange(at, 2);
        }

        return Refused(exitCode, code, ["request", .. asked, .. arguments]);
    }

    /// <summary>Every file with its text.</summary>
    public SortedDictionary<string, string> All() => new(
        Directory.EnumerateFiles(Line.Root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Line.Root, file), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Line.Dispose();

    /// <summary>This company's mesh, with billed fees as they are, or restricted.</summary>
    private sealed class Source(bool restricted) : IMeshSource
    {
        public ImmutableArray<Domain>? Domains =>
        [
            .. CompanyMesh.Domains.Select(domain => restricted && domain == Finance.Domain
                ? domain with { Products = [Finance.BilledFees with { Classification = Classification.Restricted }] }
                : domain),
        ];

        public StackCatalog Stacks() => throw new NotSupportedException();

        public IProgram Program(string root, Action<Exception> thrown) => throw new NotSupportedException();

        public IProgram ProgramOverWire(string root) => throw new NotSupportedException();
    }
}
