using System.CommandLine;
using DataMesh.Cli.Consoles;
using DataMesh.Cli.Programs;
using DataMesh.Cli.Projects;
using DataMesh.Cli.Rendering;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Commands;

/// <summary>What every command works with: the project, the folders, the terminal. Made when a command runs, so that help costs nothing.</summary>
internal sealed class CommandContext
{
    private CommandContext(CliHost host, ParseResult arguments, MeshProject project, string folder, string stateFolder, PassphraseSource passphrase)
    {
        Host = host;
        Folder = folder;
        Project = project;
        StateFolder = stateFolder;
        Passphrase = passphrase;
        Verbose = arguments.GetValue(CommonOptions.Verbose);
        Palette = host.PaletteFor(arguments);
        Backend = new DiyBackend(stateFolder, passphrase, host.Environment.Clock);
    }

    public CliHost Host { get; }

    /// <summary>The mesh that the commands are about: the one that the CLI was built with, unless the project says that it is another one.</summary>
    public IMeshSource Mesh => Project.IsNodeJs ? new NodeMeshSource(Project) : Host.Mesh;

    public ITerminal Terminal => Host.Terminal;

    public MeshProject Project { get; }

    /// <summary>The folder that the command was started in, or as if in: paths on the command line are relative to it.</summary>
    public string Folder { get; }

    /// <summary>The folder that holds states and simulated cloud; need not exist.</summary>
    public string StateFolder { get; }

    public PassphraseSource Passphrase { get; }

    public DiyBackend Backend { get; }

    public Palette Palette { get; }

    public bool Verbose { get; }

    /// <summary>Reads the project and finds the folders.</summary>
    public static CommandContext Create(CliHost host, ParseResult arguments)
    {
        var folder = Path.GetFullPath(arguments.GetValue(CommonOptions.Cwd) ?? ".", host.Environment.WorkingFolder);
        var project = MeshProject.Find(folder);
        var state = arguments.GetValue(CommonOptions.State) is { } given ? Path.GetFullPath(given, folder) : Path.Combine(project.Root, ".mesh");
        var passphrase = new PassphraseSource(host.ReadPassphrase(), Path.Combine(state, "passphrase"));
        return new CommandContext(host, arguments, project, folder, state, passphrase);
    }
}
