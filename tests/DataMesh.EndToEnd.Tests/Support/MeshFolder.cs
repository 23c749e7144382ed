using System.Diagnostics;
using DataMesh.SimulatedAzure;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>A temporary folder with the project's YAML files, in which the built <c>mesh</c> is run as a process of its own.</summary>
internal sealed class MeshFolder : IDisposable
{
    private static readonly string[] Inherited =
        ["PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE", "GIT_AUTHOR_EMAIL", "BUILD_REQUESTEDFOREMAIL", "GITHUB_ACTOR"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public MeshFolder()
    {
        Root = Directory.CreateTempSubdirectory("mesh-").FullName;
        File.Copy(Path.Combine(Repository.Root, "Pulumi.yaml"), Path.Combine(Root, "Pulumi.yaml"));
        var stacks = Path.Combine(Repository.Root, "stacks");
        foreach (var file in Directory.EnumerateFiles(stacks, "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(stacks, "access"), "*.yaml")))
            Copy(file, Path.Combine(Root, "stacks", Path.GetRelativePath(stacks, file)));
    }

    public string Root { get; }

    public string State => Path.Combine(Root, ".mesh");

    public string StackFile(string stack) => Path.Combine(State, ".pulumi", "stacks", "datamesh", $"{stack}.json");

    /// <summary>Starts with the state and cloud of another folder.</summary>
    public MeshFolder With(MeshFolder deployed)
    {
        foreach (var file in Directory.EnumerateFiles(deployed.State, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(State, Path.GetRelativePath(deployed.State, file)));
        return this;
    }

    /// <summary>Edits one of the project's files.</summary>
    public void Edit(string file, Func<string, string> edit)
    {
        var path = Path.Combine(Root, file);
        var before = File.ReadAllText(path);
        var after = edit(before);
        after.ShouldNotBe(before);
        File.WriteAllText(path, after);
    }

    public MeshRun Run(params string[] arguments) => Finish(Mesh(arguments));

    /// <summary>Runs commands in the folder as a person does in a shell, with <c>mesh</c> among them; the first that fails ends it.</summary>
    public MeshRun Shell(string commands)
    {
        var mesh = $"mesh() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "mesh.dll")}' \"$@\"; }}\n";
        var start = Redirected("sh");
        start.ArgumentList.Add("-ec");
        start.ArgumentList.Add(mesh + commands);
        start.WorkingDirectory = Root;
        return Finish(start);
    }

    /// <summary>Starts a run, kills it without warning as soon as the condition holds, and says whether that was before it ended.</summary>
    public bool RunAndKill(Func<bool> condition, params string[] arguments)
    {
        using var process = Start(arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && !condition())
            Thread.Sleep(1);
        var killed = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return killed;
    }

    /// <summary>Starts a run and asks it to end (SIGTERM) as soon as the condition holds.</summary>
    public MeshRun RunAndTerminate(Func<bool> condition, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !condition())
            Thread.Sleep(1);
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            kill.WaitForExit();
        process.WaitForExit();
        return new MeshRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Every file of state and cloud with its content: what must stay as it is when nothing is changed.</summary>
    public SortedDictionary<string, string> Contents()
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(State))
        {
            foreach (var file in Directory.EnumerateFiles(State, "*", SearchOption.AllDirectories))
                contents[Path.GetRelativePath(State, file)] =
                    $"{File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}";
        }

        return contents;
    }

    /// <summary>The ids of all resources in the cloud.</summary>
    public IReadOnlyList<string> CloudIds()
    {
        using var cloud = CloudStore.OpenReadOnly(Path.Combine(State, "azure.db"));
        return [.. cloud.All().Select(resource => resource.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether it is what Azure keeps of a resource that was deleted.</summary>
    public static bool IsSoftDeleted(string id) =>
        id.Contains("/deletedVaults/", StringComparison.Ordinal) || id.Contains("/deletedWorkspaces/", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static MeshRun Finish(ProcessStartInfo start)
    {
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return new MeshRun(process.ExitCode, output.Result, error.Result);
    }

    private Process Start(string[] arguments) => Start(Mesh(arguments));

    private static Process Start(ProcessStartInfo start)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.StandardInput.Close();
        return process;
    }

    private ProcessStartInfo Mesh(string[] arguments)
    {
        var start = Redirected("dotnet");
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "mesh.dll"), .. arguments, "--cwd", Root])
            start.ArgumentList.Add(argument);
        start.WorkingDirectory = Path.GetTempPath();
        return start;
    }

    private static ProcessStartInfo Redirected(string program)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        // What the machine that runs the tests says about itself is not to show in what they find.
        foreach (var variable in Inherited)
            start.Environment.Remove(variable);
        return start;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to) ?? "");
        File.Copy(from, to, overwrite: true);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }
}
