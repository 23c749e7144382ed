using System.Globalization;
using DataMesh.Model.Access;

namespace DataMesh.Model.Contracts;

/// <summary>The diagnostics about what data products promise, and for how long: DM0190 to DM0199 and DM0240 to DM0259.</summary>
internal static class ContractDiagnostics
{
    public static Diagnostic ShortNotice(string what, ProductLifecycle lifecycle, SourceLocation location) => Diagnostic.Error(
        "DM0190",
        $"The end of the {what} is announced on {Day(lifecycle.AnnouncedOn)} for {Day(lifecycle.LastDay)}: readers need at least "
            + $"{ProductLifecycle.ShortestNoticeDays} days to move on. Announce it earlier, or let it last longer.",
        location);

    public static Diagnostic HiddenClassification(DataProduct product, Column column, SourceLocation location) => Diagnostic.Error(
        "DM0191",
        $"The column '{column.Name}' is {column.Classification?.Text()}, but the data product is {product.Classification.Text()}: access is "
            + "given to the whole, so approvers "
            + "decide by what the product says. Classify the product as high as its most sensitive column, or publish that column by a product of its own.",
        location);

    public static Diagnostic IllegalFields(Column column, SourceLocation location) => Diagnostic.Error(
        "DM0192",
        $"The column '{column.Name}' does not say what its values are made of: an object has Fields, an array has Fields or the ItemType of "
            + "simple values, and any other "
            + "type has neither. Say what it holds.",
        location);

    public static Diagnostic InputThatEnded(InputPort input, OutputPort port, ProductLifecycle lifecycle) => Diagnostic.Error(
        "DM0193",
        $"The input reads the output port '{port.Name}', which is {lifecycle.Stage.Text()}: access to it cannot be asked for. Read another port, "
            + "or remove the input.",
        input.Location);

    public static Diagnostic IllegalQualityRule(QualityRule rule, SourceLocation location) => Diagnostic.Error(
        "DM0194",
        $"The quality rule '{rule.Name}' of the contract has no name, or the name of another: whoever reports that a promise was broken says "
            + "which by its name. Give each "
            + "a name of its own.",
        location);

    public static Diagnostic IllegalServiceTime(SourceLocation location) => Diagnostic.Error(
        "DM0195",
        "The freshness or the retention in the contract is not longer than nothing: readers plan by both. Write, for example, TimeSpan.FromHours(24).",
        location);

    public static Diagnostic IllegalSupport(SupportChannel channel, SourceLocation location) => Diagnostic.Error(
        "DM0196",
        $"'{channel.Address}' is no address of the support channel '{channel.Name}': readers and tools follow it as a link. Write, for example, "
            + "mailto:billing-data@contoso.com or https://teams.microsoft.com/l/channel/....",
        location);

    public static Diagnostic RequestForDraft(AccessRequest request) => Diagnostic.Error(
        "DM0240",
        $"Request '{request.Id}' asks for '{request.Port}', which is a draft: nothing is promised of it yet. Wait until its owner makes it "
            + "active, or remove the request.",
        request.At("port"));

    public static Diagnostic RequestForRetired(AccessRequest request, ProductLifecycle lifecycle) => Diagnostic.Error(
        "DM0241",
        $"Request '{request.Id}' asks for '{request.Port}', which was retired after {Day(lifecycle.LastDay)}: nobody else reads it any more. "
            + "Remove the request, and read "
            + "what replaced the port.",
        request.At("port"));

    public static Diagnostic OutlastsPort(AccessRequest request, ProductLifecycle lifecycle) => Diagnostic.Error(
        "DM0242",
        $"Request '{request.Id}' ends on {Day(request.ValidUntil)}, but '{request.Port}' can be read until {Day(lifecycle.LastDay)}, as was announced on "
            + $"{Day(lifecycle.AnnouncedOn)}: a grant is a promise that its port is there. End the request on {Day(lifecycle.LastDay)} or "
            + "earlier, or let the port last longer.",
        request.At("validUntil"));

    public static Diagnostic PortIsDeprecated(AccessRequest request, ProductLifecycle lifecycle) => new(
        "DM0243",
        Severity.Information,
        $"Request '{request.Id}' reads '{request.Port}', which can be read until {Day(lifecycle.LastDay)} only, as was announced on "
            + $"{Day(lifecycle.AnnouncedOn)}. Move "
            + $"'{request.Consumer}' to what replaces the port before that day.",
        request.At("port"));

    public static Diagnostic BreaksReaders(string place, string words, ImmutableArray<Grant> readers, SourceLocation? location) => Diagnostic.Error(
        "DM0250",
        $"The contract of '{place}' breaks its readers: {words}. {Reading(readers)}. Leave it as it was published; add a port with the new contract beside it, "
            + "announce the end of this one (ProductLifecycle.Deprecated), and change or remove it when the last grant has ended.",
        location);

    public static Diagnostic VersionTooLow(string place, string words, SourceLocation? location) => Diagnostic.Error(
        "DM0251",
        $"The contract of '{place}' changed, and its version hides it: {words}. Readers compare versions to see whether they have to do "
            + "something. Raise the version.",
        location);

    public static Diagnostic ReadersShouldKnow(string place, string words, ImmutableArray<Grant> readers, SourceLocation? location) => new(
        "DM0252",
        Severity.Warning,
        $"The contract of '{place}' promises less than before, or asks more: {words}. {Reading(readers)}. Tell them before it is deployed.",
        location);

    private static string Reading(ImmutableArray<Grant> readers) => string.Join(", ", readers.Select(
        grant => $"'{grant.Consumer}' reads '{grant.Port}' until {Day(grant.ValidUntil)}"));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";
}
