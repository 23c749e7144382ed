using System.CommandLine;
using System.Text.Json;
using DataMesh.Cli.Json;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>stack ls</c>: the stacks of the mesh, and those that only the state knows.</summary>
internal static class StackListCommand
{
    private sealed record Row(string Name, DateTimeOffset? Updated, int? Resources);

    public static Command Build(CliHost host)
    {
        var command = new Command("ls", "List the stacks: those of the mesh, and those that only the state still knows");
        var stack = new Argument<string?>("stack") { Arity = ArgumentArity.ZeroOrOne, Description = "Only this stack" };
        command.Arguments.Add(stack);
        command.Options.Add(CommonOptions.Stack);
        command.Options.Add(CommonOptions.Environment);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            var only = arguments.GetValue(stack) ?? arguments.GetValue(CommonOptions.Stack);
            Run(context, only, arguments.GetValue(CommonOptions.Environment), arguments.GetValue(CommonOptions.Json));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Run(CommandContext context, string? stack, string? environment, bool json)
    {
        var catalog = context.Mesh.Stacks();
        var names = stack is null && environment is null
            ? [.. catalog.All, .. context.Backend.List().Where(known => known.Project == context.Project.Name).Select(known => known.Stack).Except(catalog.All)]
            : catalog.Select(stack, environment);
        ImmutableArray<Row> rows = [.. names.Select(name => ReadRow(context, name))];
        if (json)
            context.Terminal.Out(JsonReport.Document(writer => Write(writer, rows)));
        else
            context.Terminal.Out(Text(rows));
    }

    private static Row ReadRow(CommandContext context, string name)
    {
        var stack = new StackName(context.Project.Name, name);
        return new Row(name, context.Backend.LastUpdate(stack), context.Backend.Load(stack)?.Resources.Count(resource => !resource.Delete));
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<Row> rows)
    {
        writer.WriteStartArray("stacks");
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("name", row.Name);
            if (row.Updated is { } updated)
                writer.WriteString("lastUpdate", updated.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            if (row.Resources is { } count)
                writer.WriteNumber("resourceCount", count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Text(ImmutableArray<Row> rows)
    {
        var width = rows.Select(row => row.Name.Length).Append("NAME".Length).Max();
        var text = new StringBuilder().Append("NAME".PadRight(width)).Append("  LAST UPDATE       RESOURCE COUNT\n");
        foreach (var row in rows)
        {
            text.Append(row.Name.PadRight(width)).Append("  ")
                .Append((row.Updated?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "n/a").PadRight("yyyy-MM-dd HH:mm".Length)).Append("  ")
                .Append(row.Resources?.ToString(CultureInfo.InvariantCulture) ?? "n/a").Append('\n');
        }

        return text.ToString();
    }
}
