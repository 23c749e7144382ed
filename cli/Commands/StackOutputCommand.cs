using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>stack output</c>: the outputs of the last state.</summary>
internal static class StackOutputCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("output", "Show the outputs of a stack, or one of them");
        var names = new Argument<string[]>("stack") { Arity = new ArgumentArity(0, 2), Description = "The stack, and the output if only one is wanted" };
        var showSecrets = new Option<bool>("--show-secrets") { Description = "Show secret outputs in plain text" };
        command.Arguments.Add(names);
        command.Options.Add(CommonOptions.Stack);
        command.Options.Add(CommonOptions.Environment);
        command.Options.Add(CommonOptions.Json);
        command.Options.Add(showSecrets);
        command.SetBody(host, (context, arguments, _) =>
        {
            var (option, environment) = (arguments.GetValue(CommonOptions.Stack), arguments.GetValue(CommonOptions.Environment));
            var (stack, output) = StackCommand.Split([.. arguments.GetValue(names) ?? []], option is not null || environment is not null);
            var stacks = context.Mesh.Stacks().Select(stack ?? option, environment);
            var secrets = arguments.GetValue(showSecrets);
            if (arguments.GetValue(CommonOptions.Json))
                WriteJson(context, stacks, output, secrets, wrapped: environment is not null);
            else
                WriteText(context, stacks, output, secrets);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static PropertyMap Outputs(CommandContext context, string stack, string? output)
    {
        var name = new StackName(context.Project.Name, stack);
        var outputs = (context.Backend.Load(name) ?? throw new EngineException(StateDiagnostics.UnknownStack(
            stack, context.StateFolder, context.Backend.List().Select(known => known.Stack)))).StackOutputs;
        if (output is null)
            return outputs;
        return outputs.Find(output) is { } value
            ? PropertyMap.Of((output, value))
            : throw new EngineException(CliDiagnostics.UnknownOutput(stack, output, [.. outputs.Keys]));
    }

    private static void WriteText(CommandContext context, ImmutableArray<string> stacks, string? output, bool showSecrets)
    {
        foreach (var stack in stacks)
        {
            var outputs = Outputs(context, stack, output);
            if (showSecrets)
                outputs = outputs.Select((_, value) => value.WithoutSecrets());
            var text = new StringBuilder();
            if (output is not null && outputs.Find(output) is { } value)
                text.Append(value.AsString() is { } plain && !value.ContainsSecrets ? plain : Text(value));
            else
                text.Append(CultureInfo.InvariantCulture, $"Current stack outputs of {stack} ({outputs.Count}):\n");
            if (output is null)
                ValueText.AppendMembers(text, outputs, 4);
            context.Terminal.Out(text.Append(output is null ? "" : "\n").ToString());
        }
    }

    private static string Text(PropertyValue value)
    {
        var text = new StringBuilder();
        ValueText.Append(text, value, 0);
        return text.ToString();
    }

    private static void WriteJson(CommandContext context, ImmutableArray<string> stacks, string? output, bool showSecrets, bool wrapped)
    {
        ImmutableArray<(string Stack, PropertyMap Outputs)> all = [.. stacks.Select(stack => (stack, Outputs(context, stack, output)))];
        context.Terminal.Out(JsonReport.Document(writer =>
        {
            if (!wrapped)
            {
                foreach (var (key, value) in all[0].Outputs)
                {
                    writer.WritePropertyName(key);
                    JsonValues.Write(writer, value, showSecrets);
                }

                return;
            }

            writer.WriteStartArray("stacks");
            foreach (var (stack, outputs) in all)
            {
                writer.WriteStartObject();
                writer.WriteString("stack", stack);
                writer.WritePropertyName("outputs");
                JsonValues.WriteMap(writer, outputs, showSecrets);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }));
    }
}
