using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>Starts .NET programs; all that they are told stands in their environment.</summary>
/// <param name="folder">The folder of the program's project, where it is built from if need be.</param>
/// <param name="binary">The built program; null or missing where it has to be built.</param>
public sealed class DotnetRuntime(string folder, string? binary) : ILanguageRuntime
{
    private const string Dotnet = "dotnet";

    /// <inheritdoc/>
    public ProgramCommand CommandFor(ProgramInfo info, string address)
    {
        var root = info.RootDirectory;
        return File.Exists(binary)
            ? new ProgramCommand(Dotnet, [binary], root)
            : new ProgramCommand(Dotnet, ["run", "--project", folder, "--verbosity", "quiet"], root);
    }
}
