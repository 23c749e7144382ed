using System.CommandLine;
using DataMesh.Catalog.Standards;
using DataMesh.Cli.Contracts;
using DataMesh.Engine.State;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>contract export</c>: the mesh of an environment as documents of open standards.</summary>
internal static class ContractExportCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("export", "Write each product (.odps.yaml) and the contract of each port (.odcs.yaml) as documents of open standards");
        var environment = new Option<string>("--environment", "-e")
        {
            Description = "The environment: dev, test, prod",
            HelpName = "ENVIRONMENT",
            Required = true,
        };
        var output =
            new Option<string>("--output", "-o") { Description = "The folder to write to; made where there is none", HelpName = "DIR", Required = true };
        command.Options.Add(environment);
        command.Options.Add(output);
        command.Options.Add(DayOption.AsOf);
        command.SetBody(host, (context, arguments, _) =>
        {
            var book = ContractBook.Open(context, EnvironmentName.Parse(arguments.GetValue(environment) ?? ""), DayOption.Read(arguments, DayOption.AsOf));
            var documents = CatalogDocuments.Of(new CatalogFacts
            {
                Mesh = book.Mesh,
                Names = new AzureNames(book.Mesh.Prefix, book.Environment),
                Region = book.Settings.Location,
                Grants = book.Grants,
            });
            var folder = Path.GetFullPath(arguments.GetValue(output) ?? "", context.Folder);
            Write(folder, documents);
            context.Terminal.Out($"Wrote {documents.Length} documents of {book.Environment} to {context.Project.Relative(folder)}.\n");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Write(string folder, ImmutableArray<CatalogDocument> documents)
    {
        var at = folder;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var document in documents)
            {
                at = Path.Combine(folder, document.Path);
                File.WriteAllText(at, document.Text);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateDiagnostics.FileRefused(at, error.Message));
        }
    }
}
