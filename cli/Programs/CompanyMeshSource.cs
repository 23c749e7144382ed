using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Model.Environments;
using DataMesh.Stacks;

namespace DataMesh.Cli.Programs;

/// <summary>The mesh that stands in stacks/.</summary>
internal sealed class CompanyMeshSource : IMeshSource
{
    public StackCatalog Stacks() =>
        new([.. EnvironmentName.All.Select(environment =>
            (environment, CompanyMesh.Stacks(environment).Select(stack => stack.ToString()).ToImmutableArray()))]);

#if BUNDLED_PULUMI
    public IProgram Program(string root, Action<Exception> thrown) => new InProcessProgram(root, DataMesh.Infra.Program.Define, thrown);
#else
    public IProgram Program(string root, Action<Exception> thrown) => new WireOnlyProgram();
#endif
}
