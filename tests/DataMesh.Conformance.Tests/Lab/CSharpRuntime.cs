using DataMesh.Engine.Evaluating.Wire;
using DataMesh.Rpc;

namespace DataMesh.Conformance.Tests.Lab;

/// <summary>Starts this assembly as the program of a pair.</summary>
/// <param name="pair">The pair's name.</param>
internal sealed class CSharpRuntime(string pair) : ILanguageRuntime
{
    public ProgramCommand CommandFor(ProgramInfo info, string address) =>
        new("dotnet", [typeof(CSharpRuntime).Assembly.Location, pair], info.RootDirectory);
}
