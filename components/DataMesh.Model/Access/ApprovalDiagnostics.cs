namespace DataMesh.Model.Access;

/// <summary>The diagnostics about approvals of requests: DM0407 to DM0410, DM0412, DM0440, DM0441 and DM0445.</summary>
internal static class ApprovalDiagnostics
{
    public static Diagnostic ByStranger(AccessRequest request, Approval approval, ImmutableArray<string> approvers) => Diagnostic.Error(
        "DM0407",
        $"Request '{request.Id}' is approved by '{approval.By}', who does not answer for "
            + $"'{request.Port}'.{Suggestion.For(approval.By, approvers)} Only the owner of the product and the owner and steward of "
            + $"its domain may approve: {string.Join(", ", approvers)}. Ask one of them.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic ByRequester(AccessRequest request, Approval approval) => Diagnostic.Error(
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

    public static Diagnostic BeforeRequest(AccessRequest request, Approval approval) => Diagnostic.Error(
        "DM0410",
        $"Request '{request.Id}' was approved on {Day(approval.On)}, before it was made on {Day(request.RequestedOn)}: nobody can "
            + "approve what was not asked yet. Correct the day.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic NotApproved(AccessRequest request, ImmutableArray<string> approvers, DateOnly asOf) => new(
        "DM0412",
        Severity.Warning,
        $"Request '{request.Id}' is not approved on {Day(asOf)}, so '{request.Consumer}' gets no access to '{request.Port}'. One of "
            + $"{string.Join(", ", approvers)} approves it: mesh access approve {request.Id} --as {approvers[0]}.",
        request.At("approvals"));

    public static Diagnostic EditedSince(AccessRequest request, Approval approval) => new(
        "DM0440",
        Severity.Warning,
        $"Request '{request.Id}' is not what '{approval.By}' approved on {Day(approval.On)}: the file was edited since, for the approval's hash does not fit "
            + $"it. So '{request.Consumer}' gets no access to '{request.Port}'. Undo the edit, "
            + $"or have it approved as it is: mesh access approve {request.Id} --as {approval.By}.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic Outgrown(AccessRequest request, Approval approval, DataProduct product) => new(
        "DM0441",
        Severity.Warning,
        $"Request '{request.Id}' was approved by '{approval.By}' on {Day(approval.On)} for data that was "
            + $"{Data(approval.Classification, approval.PersonalData)}; '{request.Port}' is now {Data(product.Classification, product.PersonalData)}, and "
            + $"nobody approves what he was not told. So '{request.Consumer}' gets no access to it. Have it approved as it is: mesh access approve "
            + $"{request.Id} --as {approval.By}.",
        approval.Location ?? request.At("approvals"));

    public static Diagnostic ByRequestersPerson(AccessRequest request, Approval approval) => Diagnostic.Error(
        "DM0445",
        $"Request '{request.Id}' is approved for '{approval.By}' by {approval.Person}, who made it for '{request.RequestedBy}': nobody may approve his own "
            + "request, whichever groups he is in. Ask somebody else of the group.",
        approval.Location ?? request.At("approvals"));

    private static string Data(Classification classification, bool personal) => $"{classification.Text()}{(personal ? " and personal" : "")}";

    private static string Day(DateOnly day) => AccessDiagnostics.Day(day);
}
