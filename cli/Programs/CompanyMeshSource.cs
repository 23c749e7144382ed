using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Evaluating.Wire;
using DataMesh.Model;
using DataMesh.Model.Environments;
using DataMesh.Stacks;

namespace DataMesh.Cli.Programs;

/// <summary>The mesh that stands in stacks/.</summary>
internal sealed class CompanyMeshSource : IMeshSource
{
    public StackCatalog Stacks() =>
        new([.. EnvironmentName.All.Select(environment =>
            (environment, CompanyMesh.Stacks(environment).Select(stack => stack.ToString()).ToImmutableArray()))]);

    public ImmutableArray<Domain>? Domains => CompanyMesh.Domains;

#if BUNDLED_PULUMI
    public IProgram Program(string root, Action<Exception> thrown) => new InProcessProgram(root, DataMesh.Infra.Program.Define, thrown);
#else
    public IProgram Program(string root, Action<Exception> thrown) => ProgramOverWire(root);
#endif

    // The program is built with the CLI, so that it stands beside it and is the same.
    public IProgram ProgramOverWire(string root) => new WireProgram(new DotnetRuntime(
        Path.Combine(root, "infra"), Path.Combine(AppContext.BaseDirectory, $"{typeof(DataMesh.Infra.Program).Assembly.GetName().Name}.dll")));
}
