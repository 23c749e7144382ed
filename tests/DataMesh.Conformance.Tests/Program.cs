using DataMesh.Conformance.Tests.Programs;
using Pulumi;

namespace DataMesh.Conformance.Tests;

/// <summary>Runs the C# half of a pair as the process that an engine starts: the pair's name is the one argument.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments)
    {
        var pair = Pair.Named(arguments.Single());
        return Deployment.RunAsync(pair.DefineAsync);
    }
}
