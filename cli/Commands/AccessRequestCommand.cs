using System.CommandLine;
using DataMesh.Cli.Access;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access request</c>: writes a request into the register. It checks everything before it writes anything.</summary>
internal static class AccessRequestCommand
{
    private const string Verb = "request";

    public static Command Build(CliHost host)
    {
        var command = new Command(Verb, "Ask for a product to read another domain's port: writes a file into stacks/access");
        var consumer = new Option<string?>("--consumer") { Description = "The product that wants to read: domain/product", HelpName = "PRODUCT" };
        var port = new Option<string?>("--port") { Description = "The port that it wants to read: domain/product/port", HelpName = "PORT" };
        var purpose = new Option<string?>("--purpose") { Description = "What the data is used for; the approver decides by it", HelpName = "TEXT" };
        var ticket = new Option<string?>("--ticket") { Description = "Where it was discussed", HelpName = "TICKET" };
        var from = DayOption.Create("--from", "The first day, yyyy-MM-dd (default: today, or the day after the end of what is renewed)");
        var until = DayOption.Create("--until", "The last day, yyyy-MM-dd");
        var days = new Option<int?>("--days") { Description = "For how many days, in place of --until", HelpName = "NUMBER" };
        var requestedBy =
            new Option<string?>("--requested-by") { Description = "The group that asks (default: the owner of the product that reads)", HelpName = "GROUP" };
        var renews =
            new Option<string?>("--renews") { Description = "The request that this one continues; what is not said is taken from it", HelpName = "REQUEST" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing" };
        AccessOptions.AddTo(command, consumer, port, purpose, ticket, from, until, days, requestedBy, AccessOptions.Person, renews, dryRun);
        command.SetBody(host, (context, arguments, _) =>
        {
            var book = AccessOptions.Open(context, arguments);
            var verdict = new RequestDraft(book).Create(new RequestInput
            {
                Consumer = AccessOptions.ReadText(arguments, consumer, Verb),
                Port = AccessOptions.ReadText(arguments, port, Verb),
                Purpose = AccessOptions.ReadText(arguments, purpose, Verb),
                Ticket = AccessOptions.ReadText(arguments, ticket, Verb),
                From = DayOption.Read(arguments, from),
                Until = DayOption.Read(arguments, until),
                Days = arguments.GetValue(days),
                Environments = AccessOptions.ReadEnvironments(arguments),
                RequestedBy = AccessOptions.ReadText(arguments, requestedBy, Verb),
                Person = AccessOptions.ReadPerson(context, arguments, Verb),
                Renews = AccessOptions.ReadText(arguments, renews, Verb),
            });
            var change = RegisterFile.Create(verdict.Request);
            var isDryRun = arguments.GetValue(dryRun);
            if (!isDryRun)
                RegisterFile.Write(book.Root, change);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteChange(writer, book, verdict, change, !isDryRun)));
            else
                context.Terminal.Out(AccessChangeText.Requested(book, verdict, change, isDryRun, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
