namespace DataMesh.Engine.Diagnostics;

/// <summary>Why a plan may not be applied: DM0620 to DM0639; and what can go wrong when it is: DM0640 to DM0649.</summary>
public static class PlanDiagnostics
{
    /// <summary>DM0620: what holds data, or is protected, would be deleted.</summary>
    /// <param name="urn">The first resource of the store.</param>
    /// <param name="store">The name that allows it.</param>
    /// <param name="resources">What would go, each with what it holds.</param>
    /// <param name="copyWith">What copies the data; null where there is none.</param>
    public static Diagnostic DataWouldBeDeleted(string urn, string store, string resources, string? copyWith) => Error("DM0620", urn,
        $"'{store}' would be deleted, and what it holds would be lost: {resources}. Nothing was changed. {Migrate(store, copyWith)}");

    /// <summary>DM0621: what holds data, or is protected, would be replaced by an empty one.</summary>
    /// <inheritdoc cref="DataWouldBeDeleted"/>
    public static Diagnostic DataWouldBeReplaced(string urn, string store, string resources, string? copyWith) => Error("DM0621", urn,
        $"'{store}' would be replaced by a new one without what it holds: {resources}. Nothing was changed. "
        + $"If that is not meant, undo the change of what forces it. {Migrate(store, copyWith)}");

    /// <summary>DM0622: a new resource has the id of one that the state knows under another name.</summary>
    public static Diagnostic IdBelongsToAnother(string urn, string id, string owner) => Error("DM0622", urn,
        $"'{Urn.NameOf(urn)}' would be created as '{id}', which exists already as '{owner}'. If it is the same resource under a new logical name, "
        + $"say so with Aliases = {{ new Alias {{ Urn = \"{owner}\" }} }}; otherwise give it another name, or remove the old one in a run of its own first.");

    /// <summary>DM0623: two resources of the program have one id.</summary>
    public static Diagnostic IdTwice(string urn, string id, string other) => Error("DM0623", urn,
        $"'{Urn.NameOf(urn)}' and '{Urn.NameOf(other)}' would both be '{id}'. Two resources cannot have the same name in the same place; rename one of them.");

    /// <summary>DM0624: the plan would need to wait for itself.</summary>
    public static Diagnostic NoOrder(string stack, string urn) => Error("DM0624", urn,
        $"The steps of '{stack}' cannot be put in an order: '{urn}' must be changed before and after what depends on it. Make the change in two runs: "
        + "first take the dependency away, then change the resource. What an interrupted run left behind is removed by running `mesh up` again.");

    /// <summary>DM0640: the cloud or a provider broke instead of refusing.</summary>
    public static Diagnostic OperationBroke(string urn, string message) => Error("DM0640", urn,
        $"The operation on '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) broke off: "
        + $"{message} Whether it was done is not known; the next run asks the cloud and finishes it.") with { ExitCode = 3 };

    /// <summary>DM0641: the run was cancelled.</summary>
    public static Diagnostic Cancelled(string stack, int left) => new("DM0641", Severity.Error,
        string.Create(CultureInfo.InvariantCulture,
            $"The run was cancelled; {left} steps of '{stack}' were not begun. What was done is kept in the state. Run again to do the rest."))
    {
        Stack = stack,
        ExitCode = 3,
    };

    /// <summary>DM0642: nothing can change resources of the package.</summary>
    public static Diagnostic NoOperations(string urn) => Error("DM0642", urn,
        $"There is no provider for the package '{Urn.PackageOf(Urn.TypeOf(urn))}', so '{urn}' cannot be changed or deleted. "
        + "It was deployed by another engine; use that one for this stack.") with { ExitCode = 3 };

    /// <summary>DM0643: a stack is left out because one before it failed.</summary>
    public static Diagnostic StackLeftOut(string stack, string failed) => new("DM0643", Severity.Warning,
        $"'{stack}' was not begun, because '{failed}' failed and it may depend on it. Run again once that is put right.")
    {
        Stack = stack,
    };

    /// <summary>DM0644: the run was cancelled before anything was applied.</summary>
    public static Diagnostic CancelledEarly() =>
        new("DM0644", Severity.Error, "The run was cancelled before anything was changed. Run the same command again when you want to go on.")
    {
        ExitCode = 3,
    };

    private static string Migrate(string store, string? copyWith) =>
        (copyWith is null ? "" : $"To keep the data, add a second store first, copy with {copyWith}, let its readers use the new one, and remove this one last. ")
        + $"To lose it on purpose, add --allow-data-loss {store}.";

    private static Diagnostic Error(string code, string urn, string message) => new(code, Severity.Error, message)
    {
        Urn = urn,
        Stack = Urn.StackOf(urn),
    };
}
