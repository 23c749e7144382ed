using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access show</c>: all of one request, and what it becomes.</summary>
internal static class AccessShowCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("show", "Show a request: who asked, who approved, whether that still holds, and what it becomes on Azure");
        command.Arguments.Add(AccessOptions.Id);
        AccessOptions.AddTo(command);
        command.SetBody(host, (context, arguments, _) =>
        {
            var book = AccessOptions.Open(context, arguments);
            var verdict = book.Find(arguments.GetValue(AccessOptions.Id) ?? "");
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteOne(writer, book, verdict)));
            else
                context.Terminal.Out(AccessShowText.Write(book, verdict, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
