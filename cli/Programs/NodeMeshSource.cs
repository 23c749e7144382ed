using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Evaluating.Wire;

namespace DataMesh.Cli.Programs;

/// <summary>A Pulumi project in Node.js. Its stacks are those that someone names.</summary>
/// <param name="project">The project.</param>
internal sealed class NodeMeshSource(MeshProject project) : IMeshSource
{
    public StackCatalog Stacks() => StackCatalog.Open;

    public IProgram Program(string root, Action<Exception> thrown) => ProgramOverWire(root);

    public IProgram ProgramOverWire(string root) => new WireProgram(new NodeRuntime(root, project.Main.Length > 0 ? project.Main : ".", project.TypeScript));
}
