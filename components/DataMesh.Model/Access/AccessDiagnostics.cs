using System.Globalization;
using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>The diagnostics about requests of the access register: DM0401 to DM0419.</summary>
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

    public static Diagnostic TooLong(AccessRequest request, int days, int longest, bool restricted) => Diagnostic.Error(
        "DM0406",
        $"Request '{request.Id}' asks for {days} days, more than {longest}: access{(restricted ? " to restricted data" : "")} has "
            + "to be asked for again after that time, so that it ends when nobody needs it. End it on "
            + $"{Day(request.ValidFrom.AddDays(longest - 1))} or earlier.",
        request.At("validUntil"));

    public static Diagnostic ApprovedByStranger(AccessRequest request, Approval approval, ImmutableArray<string> approvers) => Diagnostic.Error(
        "DM0407",
        $"Request '{request.Id}' is approved by '{approval.By}', who does not answer for "
            + $"'{request.Port}'.{Suggestion.For(approval.By, approvers)} Only the owner of the product and the owner and steward of "
            + $"its domain may approve: {string.Join(", ", approvers)}. Ask one of them.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic ApprovedByRequester(AccessRequest request, Approval approval) => Diagnostic.Error(
        "DM0408",
        $"Request '{request.Id}' is approved by '{approval.By}', who made it: nobody may approve his own request. Ask another "
            + "group that answers for the product.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic NeedsSecondApprover(AccessRequest request, ImmutableArray<string> approvers, DateOnly asOf) => new(
        "DM0409",
        Severity.Warning,
        $"Request '{request.Id}' has one approver on {Day(asOf)}, but '{request.Port}' is restricted: access to it needs two, so "
            + $"'{request.Consumer}' gets none. Ask a second of {string.Join(", ", approvers)}.",
        request.At("approvals"));

    public static Diagnostic ApprovedBeforeRequest(AccessRequest request, Approval approval) => Diagnostic.Error(
        "DM0410",
        $"Request '{request.Id}' was approved on {Day(approval.On)}, before it was made on {Day(request.RequestedOn)}: nobody can "
            + "approve what was not asked yet. Correct the day.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic DuplicateId(AccessRequest request, AccessRequest first) => Diagnostic.Error(
        "DM0411",
        $"There are two requests '{request.Id}'{(first.At("") is { } other ? $" (the other at {other})" : "")}: a grant must lead "
            + "back to one request. Rename one of them.",
        request.At(""));

    public static Diagnostic NotApproved(AccessRequest request, ImmutableArray<string> approvers, DateOnly asOf) => new(
        "DM0412",
        Severity.Warning,
        $"Request '{request.Id}' is not approved on {Day(asOf)}, so '{request.Consumer}' gets no access to '{request.Port}'. One of "
            + $"{string.Join(", ", approvers)} approves it by an entry under approvals.",
        request.At("approvals"));

    public static Diagnostic Expired(AccessRequest request, DateOnly asOf) => new(
        "DM0413",
        Severity.Warning,
        $"Request '{request.Id}' ended on {Day(request.ValidUntil)}, so '{request.Consumer}' has no access to '{request.Port}' on "
            + $"{Day(asOf)}. Remove the file, or ask for access again.",
        request.At("validUntil"));

    public static Diagnostic NotYetInForce(AccessRequest request, DateOnly asOf) => new(
        "DM0414",
        Severity.Information,
        $"Request '{request.Id}' starts on {Day(request.ValidFrom)}, so '{request.Consumer}' has no access to '{request.Port}' "
            + $"yet on {Day(asOf)}. There is nothing to do.",
        request.At("validFrom"));

    public static Diagnostic InputWithoutRequest(ProductAddress consumer, PortAddress port, EnvironmentName environment, SourceLocation location) => new(
        "DM0415",
        Severity.Warning,
        $"'{consumer}' has '{port}' among its Inputs, but no request in the register asks for it in {environment}, so it gets no "
            + "access. Add a request in stacks/access, or remove the input.",
        location);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
