using DataMesh.Cli.Consoles;
using DataMesh.Cli.Projects;

namespace DataMesh.Cli.Tests.Support;

/// <summary>Runs <c>mesh</c> in this process in a temporary folder: the real commands, engine and cloud, with a small mesh.</summary>
internal sealed class CommandLine : IDisposable
{
    public CommandLine()
    {
        Root = Directory.CreateTempSubdirectory("mesh-cli-").FullName;
        Write("Pulumi.yaml", "name: small\nruntime: dotnet\nstackConfigDir: stacks\n");
    }

    public string Root { get; }

    public SmallMesh Mesh { get; init; } = new();

    /// <summary>Another mesh than <see cref="Mesh"/>.</summary>
    public IMeshSource? Source { get; init; }

    public string? Passphrase { get; init; }

    public string? PassphraseFile { get; init; }

    /// <summary>Who uses the command, as the environment says.</summary>
    public string? Person { get; init; }

    public string State => Path.Combine(Root, ".mesh");

    public void Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }

    public int Run(TestTerminal terminal, params string[] arguments)
    {
        var environment = new ProcessEnvironment
        {
            WorkingFolder = Root, Clock = new Noon(), Passphrase = Passphrase, PassphraseFile = PassphraseFile, Person = Person,
        };
        return MeshCommandLine.RunAsync(new CliHost(terminal, environment, Source ?? Mesh), arguments).GetAwaiter().GetResult();
    }

    /// <summary>Runs without a person, which must end with this exit code, and gives all that was printed.</summary>
    public string Run(int exitCode, params string[] arguments)
    {
        var terminal = new TestTerminal();
        Run(terminal, arguments).ShouldBe(exitCode, terminal.Output + terminal.Errors);
        return terminal.Output + terminal.Errors;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
