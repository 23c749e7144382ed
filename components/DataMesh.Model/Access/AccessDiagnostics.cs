using System.Globalization;
using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>The diagnostics about requests of the access register: DM0401 to DM0406, DM0411, DM0415 and DM0444.</summary>
internal static class AccessDiagnostics
{
    public static Diagnostic UnknownPort(AccessRequest request, Mesh mesh) => Diagnostic.Error(
        "DM0401",
        $"Request '{request.Id}' asks for the port '{request.Port}', which does not "
            + $"exist.{Suggestion.For(request.Port, mesh.Ports.Select(port => port.Address.ToString()))} Access is given to an output "
            + "port, written domain/product/port. Name a port of the mesh.",
        request.At("port"));

    public static Diagnostic UnknownConsumer(AccessRequest request, Mesh mesh) => Diagnostic.Error(
        "DM0402",
        $"Request '{request.Id}' is made for '{request.Consumer}', which is no data "
            + $"product.{Suggestion.For(request.Consumer, mesh.Products.Select(product => product.Address.ToString()))} Access is given "
            + "to a product's identity, never to a person; a product is written domain/product. Name a product of the mesh.",
        request.At("consumer"));

    public static Diagnostic InputNotDeclared(AccessRequest request) => Diagnostic.Error(
        "DM0403",
        $"Request '{request.Id}' asks for '{request.Port}', but '{request.Consumer}' does not have it among its Inputs: a product "
            + "gets no access that its definition does not use. Add InputPort.From(...) to the product, or remove the request.",
        request.At("port"));

    public static Diagnostic MissingText(AccessRequest request, string key, string reason) => Diagnostic.Error(
        "DM0404",
        $"Request '{request.Id}' has an empty {key}: {reason}. Fill it in.",
        request.At(key));

    public static Diagnostic EndsBeforeItStarts(AccessRequest request) => Diagnostic.Error(
        "DM0405",
        $"Request '{request.Id}' ends on {Day(request.ValidUntil)}, before it starts on {Day(request.ValidFrom)}: it would never "
            + "be in force. Put the days in order.",
        request.At("validUntil"));

    public static Diagnostic TooLong(AccessRequest request, Classification classification) => Diagnostic.Error(
        "DM0406",
        $"Request '{request.Id}' asks for {request.Days} days, more than {AccessDurations.LongestDays(classification)}: access to {classification.Text()} data "
            + "has to be asked for again after that time, so that it ends when nobody needs it. End it on "
            + $"{Day(request.ValidFrom.AddDays(AccessDurations.LongestDays(classification) - 1))} or earlier.",
        request.At("validUntil"));

    public static Diagnostic DuplicateId(AccessRequest request, AccessRequest first) => Diagnostic.Error(
        "DM0411",
        $"There are two requests '{request.Id}'{(first.At("") is { } other ? $" (the other at {other})" : "")}: a grant must lead "
            + "back to one request. Rename one of them.",
        request.At(""));

    public static Diagnostic InputWithoutRequest(ProductAddress consumer, PortAddress port, EnvironmentName environment, SourceLocation location) => new(
        "DM0415",
        Severity.Warning,
        $"'{consumer}' has '{port}' among its Inputs, but no request in the register asks for it in {environment}, so it gets no "
            + $"access. Ask for it (`mesh access request --consumer {consumer} --port {port}`), or remove the input.",
        location);

    public static Diagnostic InputRevoked(AccessRequest request, Revocation revoked, EnvironmentName environment, SourceLocation location) => new(
        "DM0444",
        Severity.Information,
        $"'{request.Consumer}' has '{request.Port}' among its Inputs, but its access in {environment} was revoked by '{revoked.By}' on {Day(revoked.On)} "
            + $"(request '{request.Id}'): {revoked.Reason.TrimEnd('.')}. It gets no access. Remove the input, or ask again.",
        location);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
