using System.CommandLine;
using DataMesh.Cli.Commands;
using DataMesh.Cli.Consoles;
using DataMesh.Cli.Projects;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli;

/// <summary>The process's surroundings, handed to every command.</summary>
/// <param name="Terminal">The terminal.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Mesh">The mesh that the commands are about.</param>
internal sealed record CliHost(ITerminal Terminal, ProcessEnvironment Environment, IMeshSource Mesh)
{
    /// <summary>The colours for this command line.</summary>
    public Palette PaletteFor(ParseResult arguments) => arguments.GetValue(CommonOptions.Color) switch
    {
        "always" => Palette.Ansi,
        "never" => Palette.None,
        _ => Terminal.WantsColor ? Palette.Ansi : Palette.None,
    };

    /// <summary>The passphrase that the environment gives; null where it gives none.</summary>
    /// <exception cref="EngineException">The passphrase file cannot be read (DM0913).</exception>
    public string? ReadPassphrase()
    {
        if (Environment.Passphrase is not null || Environment.PassphraseFile is not { } file)
            return Environment.Passphrase;
        try
        {
            return File.ReadAllText(Path.GetFullPath(file, Environment.WorkingFolder)).TrimEnd('\r', '\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(CliDiagnostics.PassphraseFileUnreadable(file, error.Message));
        }
    }
}
