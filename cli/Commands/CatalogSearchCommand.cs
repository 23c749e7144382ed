using System.CommandLine;
using DataMesh.Catalog.Site;
using DataMesh.Cli.Catalogs;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>catalog search</c>: what the site's search finds, here.</summary>
internal static class CatalogSearchCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("search", "Find domains, products, ports and columns, as the search of the site does");
        var words = new Argument<string[]>("text")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "The words: each has to match a name, title, column, owner, classification, kind or text; small typos are forgiven",
        };
        var environment = new Option<string>("--environment", "-e")
        {
            Description = "The environment whose settings count: dev, test, prod",
            HelpName = "ENVIRONMENT",
            DefaultValueFactory = _ => EnvironmentName.Dev.Value,
        };
        command.Arguments.Add(words);
        command.Options.Add(environment);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            var query = string.Join(' ', arguments.GetValue(words) ?? []);
            var mesh = CatalogSource.Mesh(context, EnvironmentName.Parse(arguments.GetValue(environment) ?? ""));
            var hits = CatalogSite.SearchOf(mesh).Find(query);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => SearchHitsJson.WriteMembers(writer, query, hits)));
            else
                context.Terminal.Out(SearchHitsText.Write(query, hits, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
