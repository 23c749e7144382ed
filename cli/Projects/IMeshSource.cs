using DataMesh.Engine.Evaluating;
using DataMesh.Model;
using DataMesh.Rpc;

namespace DataMesh.Cli.Projects;

/// <summary>Where the CLI has its mesh from: the one that it was built with, or a project in another language.</summary>
internal interface IMeshSource
{
    /// <summary>The stacks of the mesh.</summary>
    /// <exception cref="DataMesh.Model.Diagnostics.MeshException">The mesh is refused.</exception>
    StackCatalog Stacks();

    /// <summary>The domains as the model has them; null where the mesh is not written in it.</summary>
    ImmutableArray<Domain>? Domains => null;

    /// <summary>
    /// The Azure resource ids of what the company has already and the stacks build upon; none where the settings cannot be read: the program says why.
    /// </summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="stacks">The stacks of the run, with their configuration.</param>
    ImmutableArray<string> TakenOver(string root, ImmutableArray<ProgramInfo> stacks) => [];

    /// <summary>The program that declares the stacks' resources.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="thrown">Is told of each exception of the program, which diagnostics put into words.</param>
    IProgram Program(string root, Action<Exception> thrown);

    /// <summary>The same program, run as a process of its own.</summary>
    /// <param name="root">The project's folder.</param>
    IProgram ProgramOverWire(string root);
}
