using System.CommandLine;
using DataMesh.Catalog.Site;
using DataMesh.Cli.Catalogs;
using DataMesh.Cli.Json;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>catalog build</c>: writes the catalog as a site of one folder.</summary>
internal static class CatalogBuildCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("build", "Write the catalog as a site: a folder of files that need no server");
        var environment = new Option<string>("--environment", "-e")
        {
            Description = "The environment that the site is about: dev, test, prod",
            HelpName = "ENVIRONMENT",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder: a new or an empty one, or one that this command wrote before",
            HelpName = "DIR",
            Required = true,
        };
        command.Options.Add(environment);
        command.Options.Add(output);
        command.Options.Add(DayOption.AsOf);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            var name = EnvironmentName.Parse(arguments.GetValue(environment) ?? "");
            var facts = CatalogSource.Facts(context, name, DayOption.Read(arguments, DayOption.AsOf));
            var site = new BuiltSite(facts, arguments.GetValue(output) ?? "", CatalogSite.Of(facts));
            var start = Path.GetFullPath(arguments.GetValue(CommonOptions.Cwd) ?? ".", host.Environment.WorkingFolder);
            CatalogFolder.Write(Path.GetFullPath(site.Folder, start), site.Folder, site.Documents);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(site.WriteMembers));
            else
                context.Terminal.Out(site.Text());
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
