using System.CommandLine;
using System.Text.Json;
using DataMesh.Cli.Json;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>stack export</c>: the state as <c>pulumi stack import</c> takes it. It is JSON with and without --json.</summary>
internal static class StackExportCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("export", "Write the state of a stack as `pulumi stack import` takes it; secrets stay encrypted");
        var name = new Argument<string?>("stack") { Arity = ArgumentArity.ZeroOrOne, Description = "The stack, for example finance-dev" };
        command.Arguments.Add(name);
        command.Options.Add(CommonOptions.Stack);
        command.Options.Add(CommonOptions.Environment);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            var environment = arguments.GetValue(CommonOptions.Environment);
            var stacks = context.Mesh.Stacks().Select(arguments.GetValue(name) ?? arguments.GetValue(CommonOptions.Stack), environment);
            context.Terminal.Out(environment is null ? One(context, stacks[0]) : All(context, stacks));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static byte[] One(CommandContext context, string stack)
    {
        using var export = Export(context, stack);
        return JsonReport.Document(writer =>
        {
            foreach (var member in export.RootElement.EnumerateObject())
                member.WriteTo(writer);
        });
    }

    private static byte[] All(CommandContext context, ImmutableArray<string> stacks) => JsonReport.Document(writer =>
    {
        writer.WriteStartArray("stacks");
        foreach (var stack in stacks)
        {
            using var export = Export(context, stack);
            writer.WriteStartObject();
            writer.WriteString("stack", stack);
            writer.WritePropertyName("export");
            export.WriteTo(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    // The backend writes it without line breaks; people read it.
    private static JsonDocument Export(CommandContext context, string stack) =>
        JsonDocument.Parse(context.Backend.Export(new StackName(context.Project.Name, stack)));
}
