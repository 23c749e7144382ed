using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>Starts Node.js programs, through the runner that is part of the <c>@pulumi/pulumi</c> package that the program has installed.</summary>
/// <param name="folder">The program's folder.</param>
/// <param name="entryPoint">The file or folder to run, relative to the program's folder.</param>
/// <param name="typeScript">Whether TypeScript is compiled on the fly.</param>
public sealed class NodeRuntime(string folder, string entryPoint, bool typeScript) : ILanguageRuntime
{
    private static readonly string Runner = Path.Combine("node_modules", "@pulumi", "pulumi", "cmd", "run");

    /// <inheritdoc/>
    public ProgramCommand CommandFor(ProgramInfo info, string address)
    {
        var arguments = ImmutableArray.CreateBuilder<string>();
        arguments.AddRange(FindRunner(info.Stack), "--monitor", address, "--engine", address);
        arguments.AddRange("--organization", info.Organization, "--project", info.Project, "--stack", info.Stack);
        arguments.AddRange("--root-directory", info.RootDirectory, "--pwd", folder, "--parallel", ProgramEnvironment.Parallel);
        if (info.DryRun)
            arguments.Add("--dry-run");
        arguments.Add(entryPoint);
        return new ProgramCommand("node", arguments.DrainToImmutable(), folder)
        {
            Environment = ImmutableDictionary<string, string>.Empty.Add("PULUMI_NODEJS_TYPESCRIPT", typeScript ? "true" : "false"),
        };
    }

    // As Node.js finds packages: in the folder, else in one above.
    private string FindRunner(string stack)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var runner = Path.Combine(at.FullName, Runner);
            if (Directory.Exists(runner) || File.Exists(runner + ".js"))
                return runner;
        }

        throw new EngineException(ProgramDiagnostics.NodePackageMissing(stack, folder));
    }
}
