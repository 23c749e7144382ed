using DataMesh.Model.Access;

namespace DataMesh.Catalog.Site;

/// <summary>
/// A request for a port, as far as it can be written without knowing who asks: what stands in angle brackets is to be filled in, and no register accepts it as it
/// is.
/// </summary>
internal static class AccessTemplate
{
    private const string Consumer = "<your-domain>/<your-product>";
    private const string Purpose = "<what the data will be used for>";
    private const string Ticket = "<ticket>";

    // Long enough to build something with it, short enough for every classification.
    private const int Days = 90;

    /// <summary>The command that writes the request.</summary>
    public static string Command(SiteFacts facts, PublishedPort port) =>
        $"""
        dotnet run --project cli -- access request \
          --consumer "{Consumer}" \
          --port {port.Address} \
          --purpose "{Purpose}" \
          --ticket "{Ticket}" \
          --until {Until(facts)}
        """;

    /// <summary>The file that the command would write.</summary>
    public static (string Path, string Text) File(SiteFacts facts, PublishedPort port) => (
        $"stacks/access/your-domain-reads-{port.Port.Name}.yaml",
        $"""
        consumer: {Consumer}
        port: {port.Address}
        purpose: {Purpose}
        requestedBy: <your group>
        requestedOn: {CatalogWords.Day(facts.AsOf)}
        validFrom: {CatalogWords.Day(facts.AsOf)}
        validUntil: {Until(facts)}
        ticket: {Ticket}

        """);

    private static string Until(SiteFacts facts) => CatalogWords.Day(facts.AsOf.AddDays(Days - 1));
}
