using System.Collections.Immutable;
using DataMesh.Cli.Projects;
using DataMesh.Cli.Tests.Scaffolding;
using DataMesh.Cli.Tests.Support;
using DataMesh.Engine.Evaluating;
using DataMesh.Model;
using DataMesh.Stacks;
using DataMesh.Stacks.Domains;

namespace DataMesh.Cli.Tests.Contracts;

/// <summary>This company's mesh with billed fees to be changed, and the documents of it as it is. The clock stands at noon of 2026-11-01.</summary>
internal sealed class ContractFolder : IDisposable
{
    private readonly Source _source = new();

    public ContractFolder()
    {
        Line = new CommandLine { Source = _source };
        var stacks = Path.Combine(MeshSources.Repository, "stacks");
        foreach (var file in Directory.EnumerateFiles(stacks, "*.yaml", SearchOption.AllDirectories))
            Line.Write(Path.GetRelativePath(MeshSources.Repository, file), File.ReadAllText(file));
    }

    public CommandLine Line { get; }

    /// <summary>Exports the mesh as it is, and changes billed fees after that.</summary>
    public ContractFolder Changed(Func<DataProduct, DataProduct> change)
    {
        Line.Run(0, "contract", "export", "-e", "dev", "-o", "published");
        return With(change);
    }

    public ContractFolder With(Func<DataProduct, DataProduct> change)
    {
        _source.Change = change;
        return this;
    }

    /// <summary>Compares with the documents that were exported.</summary>
    public string Diff(int exitCode, params string[] more) => Line.Run(exitCode, ["contract", "diff", "-e", "dev", "--against", "published", .. more]);

    public void Dispose() => Line.Dispose();

    private sealed class Source : IMeshSource
    {
        public Func<DataProduct, DataProduct> Change { get; set; } = product => product;

        public ImmutableArray<Domain>? Domains =>
            [.. CompanyMesh.Domains.Select(domain => domain == Finance.Domain ? domain with { Products = [Change(Finance.BilledFees)] } : domain)];

        public StackCatalog Stacks() => throw new NotSupportedException();

        public IProgram Program(string root, Action<Exception> thrown) => throw new NotSupportedException();

        public IProgram ProgramOverWire(string root) => throw new NotSupportedException();
    }
}
