using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>domain add</c>: writes a new domain into the sources of the mesh. It checks everything before it writes anything.</summary>
internal static class DomainAddCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("add", "Write a new domain: its C# file, its line in the list, its groups and its stacks' files");
        var options = new DomainOptionSet();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing" };
        options.AddTo(command);
        command.Options.Add(dryRun);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            var addition = new DomainScaffold(context.Project, context.Mesh.Domains).Plan(options.Read(arguments));
            var isDryRun = arguments.GetValue(dryRun);
            if (!isDryRun)
                FileBatch.Write(context.Project.Root, addition.Changes);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => DomainAdditionJson.WriteMembers(writer, addition, isDryRun)));
            else
                context.Terminal.Out(DomainAdditionText.Write(addition, isDryRun, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
