using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine.Diagnostics;

/// <summary>What can be wrong with what a program registers: DM0601 to DM0619.</summary>
public static class ProgramDiagnostics
{
    /// <summary>DM0601: two resources have one URN.</summary>
    public static Diagnostic DuplicateUrn(string urn) => Error("DM0601", urn,
        $"Duplicate resource URN '{urn}'; try giving it a unique name. "
        + $"Two resources of the same type and parent have the logical name '{Urn.NameOf(urn)}', so their states could not be told apart.");

    /// <summary>DM0602: the parent is not registered.</summary>
    public static Diagnostic UnknownParent(string urn, string parent) => Error("DM0602", urn,
        $"The parent '{parent}' of '{urn}' was not registered. A parent must be a resource of the same program, and be created before its children.");

    /// <summary>DM0603: the program threw, or ended with an error.</summary>
    public static Diagnostic ProgramFailed(string stack, string message) => new("DM0603", Severity.Error,
        $"The program of the stack '{stack}' failed: {message} Nothing was changed; correct the program and run again.")
    {
        Stack = stack,
    };

    /// <summary>DM0604: something that this engine does not do.</summary>
    public static Diagnostic Unsupported(string urn, string what, string instead) => Error("DM0604", urn,
        $"'{Urn.NameOf(urn)}' needs {what}, which this engine does not have. {instead}");

    /// <summary>DM0605: there is no provider for the package.</summary>
    public static Diagnostic UnknownPackage(string urn, string package) => Error("DM0605", urn,
        $"There is no provider for the package '{package}', which '{urn}' needs. "
        + "The local engine deploys azure-native and kubernetes resources; deploy this one with the Pulumi CLI.");

    /// <summary>DM0606: the provider that the program names is none of its resources.</summary>
    public static Diagnostic UnknownProvider(string urn, string provider) => Error("DM0606", urn,
        $"'{urn}' names the provider '{provider}', which the program did not register. Register the provider before the resources that use it.");

    /// <summary>DM0607: a stack reference to a stack without a state.</summary>
    public static Diagnostic UnknownStackReference(string urn, string stack) => Error("DM0607", urn,
        $"The stack '{stack}', whose outputs the program reads, has never been deployed and is not part of this run. "
        + "Deploy it first, or run both together with --environment.");

    /// <summary>DM0608: a resource that is to be read does not exist.</summary>
    public static Diagnostic NothingToRead(string urn, string id) => Error("DM0608", urn,
        $"There is no resource '{id}', which the program reads as '{Urn.NameOf(urn)}'. Deploy what creates it first, or correct the id.");

    /// <summary>DM0609: the program logged an error.</summary>
    public static Diagnostic Logged(string stack, LogRequest message) => new("DM0609", Severity.Error, message.Message)
    {
        Stack = stack,
        Urn = message.Urn,
    };

    /// <summary>DM0610: a function that no provider has.</summary>
    public static Diagnostic UnknownFunction(string stack, string token) => new("DM0610", Severity.Error,
        $"The program calls the function '{token}', which the local engine's providers do not have. "
        + "Deploy this stack with the Pulumi CLI, or take the value from configuration.")
    {
        Stack = stack,
    };

    /// <summary>DM0611: the program's process cannot be started.</summary>
    public static Diagnostic CannotStart(string stack, string command, string why) => new("DM0611", Severity.Error,
        $"The program of the stack '{stack}' cannot be started with `{command}`: {why} Install what is missing, or correct the project's folder.")
    {
        Stack = stack,
        ExitCode = 3,
    };

    /// <summary>DM0612: a Node.js program lacks Pulumi's package.</summary>
    public static Diagnostic NodePackageMissing(string stack, string folder) => new("DM0612", Severity.Error,
        $"The program of the stack '{stack}' needs the package @pulumi/pulumi, which is neither in '{folder}' nor in a folder above it. "
        + "Run `npm install` there.")
    {
        Stack = stack,
    };

    /// <summary>DM0613: the program demands another version of Pulumi.</summary>
    public static Diagnostic OtherVersionRequired(string stack, string range, string version) => new("DM0613", Severity.Error,
        $"The program of the stack '{stack}' requires a version of Pulumi in the range '{range}'; this engine does what Pulumi {version} does. "
        + "Widen the range, or deploy this stack with the Pulumi CLI.")
    {
        Stack = stack,
    };

    /// <summary>DM0614: a range of versions that cannot be read.</summary>
    public static Diagnostic MalformedVersionRange(string stack, string range) => new("DM0614", Severity.Error,
        $"The program of the stack '{stack}' requires a version of Pulumi in the range '{range}', which is none. "
        + "Write comparisons such as '>=3.200.0', beside each other where all must hold, and '||' between alternatives.")
    {
        Stack = stack,
    };

    /// <summary>DM0615: a transform threw, answered with nonsense, or is gone.</summary>
    public static Diagnostic TransformFailed(string stack, string what, string message) => new("DM0615", Severity.Error,
        $"A transform of the program of the stack '{stack}' failed for {what}: {Sentence(message)} Correct the transform, or take it out of the program.")
    {
        Stack = stack,
    };

    /// <summary>DM0616: a hook has no name, or that of another one.</summary>
    public static Diagnostic HookNameTaken(string stack, string name) => new("DM0616", Severity.Error, name.Length == 0
        ? $"The program of the stack '{stack}' registers a hook without a name. Give it one: resources are bound to hooks by name."
        : $"The program of the stack '{stack}' registers two hooks with the name '{name}'. Make the hook once and bind it to every resource that needs it, "
            + "or give one of them another name.")
    {
        Stack = stack,
    };

    /// <summary>DM0617: a resource is bound to a hook that is not registered.</summary>
    public static Diagnostic UnknownHook(string urn, string hook) => Error("DM0617", urn,
        $"'{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) is bound to the hook '{hook}', which the program did not register. Register the hook before the resource.");

    /// <summary>DM0618: the program failed after its resources were registered, while it was kept for its hooks.</summary>
    public static Diagnostic FailedAtEnd(string stack, string message) => new("DM0618", Severity.Error,
        $"The program of the stack '{stack}' failed after it had registered its resources: {Sentence(message)} "
        + "What was done is kept in the state. Correct the program's hooks, or what it does at its end, and run again.")
    {
        Stack = stack,
    };

    private static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : trimmed + ".";

    private static Diagnostic Error(string code, string urn, string message) => new(code, Severity.Error, message)
    {
        Urn = urn,
        Stack = Urn.StackOf(urn),
    };
}
